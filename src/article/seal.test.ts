import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAsSealed, seal, sealOf } from './seal.ts';

const FILE = '---\ntitle: Rain\nsource: a.txt\n---\n\nIt rained.\n\n---\n\nAnd rained.\n';

test('the seal is the last key of the frontmatter', () => {
  expect(seal(FILE)).toMatch(/^---\ntitle: Rain\nsource: a\.txt\ngenerated: sha256-[0-9a-f]{64}\n---\n\nIt rained\./);
});

test('a sealed file is as sealed, also after its line ends changed', () => {
  expect(isAsSealed(seal(FILE))).toBe(true);
  expect(isAsSealed(seal(FILE).replaceAll('\n', '\r\n'))).toBe(true);
});

test('a file that was never sealed is not as sealed', () => {
  expect(sealOf(FILE)).toBeUndefined();
  expect(isAsSealed(FILE)).toBe(false);
});

test('any edit of text or frontmatter shows', () => {
  const sealed = seal(FILE);
  fc.assert(
    fc.property(
      fc.nat(sealed.length),
      fc.string({ minLength: 1 }).filter((text) => !/[\r\n]/.test(text)),
      (at, text) => {
        expect(isAsSealed(sealed.slice(0, at) + text + sealed.slice(at))).toBe(false);
      },
    ),
  );
});
