import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUnedited, addChecksum, checksumOf } from './checksum.ts';

const FILE = '---\ntitle: Rain\nsource: a.txt\n---\n\nIt rained.\n\n---\n\nAnd rained.\n';

test('the addChecksum is the last key of the frontmatter', () => {
  expect(addChecksum(FILE)).toMatch(
    /^---\ntitle: Rain\nsource: a\.txt\ngenerated: sha256-[0-9a-f]{64}\n---\n\nIt rained\./,
  );
});

test('a sealed file is as sealed, also after its line ends changed', () => {
  expect(isUnedited(addChecksum(FILE))).toBe(true);
  expect(isUnedited(addChecksum(FILE).replaceAll('\n', '\r\n'))).toBe(true);
});

test('a file that was never sealed is not as sealed', () => {
  expect(checksumOf(FILE)).toBeUndefined();
  expect(isUnedited(FILE)).toBe(false);
});

test('any edit of text or frontmatter shows', () => {
  const sealed = addChecksum(FILE);
  fc.assert(
    fc.property(
      fc.nat(sealed.length),
      fc.string({ minLength: 1 }).filter((text) => !/[\r\n]/.test(text)),
      (at, text) => {
        expect(isUnedited(sealed.slice(0, at) + text + sealed.slice(at))).toBe(false);
      },
    ),
  );
});
