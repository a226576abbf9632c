import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addChecksum, checksumOf, isUnedited } from './article-file.ts';

const FILE = '---\ntitle: Rain\nsource: a.txt\n---\n\nIt rained.\n\n---\n\nAnd rained.\n';

test('the checksum is the last key of the frontmatter', () => {
  expect(addChecksum(FILE)).toMatch(
    /^---\ntitle: Rain\nsource: a\.txt\ngenerated: sha256-[0-9a-f]{64}\n---\n\nIt rained\./,
  );
});

test('a file with its checksum is unedited, also after its line ends changed', () => {
  expect(isUnedited(addChecksum(FILE))).toBe(true);
  expect(isUnedited(addChecksum(FILE).replaceAll('\n', '\r\n'))).toBe(true);
});

test('a file without a checksum is not unedited', () => {
  expect(checksumOf(FILE)).toBeUndefined();
  expect(isUnedited(FILE)).toBe(false);
});

test('any edit of text or frontmatter is noticed', () => {
  const written = addChecksum(FILE);
  fc.assert(
    fc.property(
      fc.nat(written.length),
      fc.string({ minLength: 1 }).filter((text) => !/[\r\n]/.test(text)),
      (offset, text) => {
        expect(isUnedited(written.slice(0, offset) + text + written.slice(offset))).toBe(false);
      },
    ),
  );
});
