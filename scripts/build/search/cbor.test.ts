import { expect, test } from 'vitest';
import { CborReader, type CborValue, encodeCbor } from './cbor.ts';

test.each<CborValue>([
  0,
  23,
  24,
  255,
  256,
  65_535,
  65_536,
  4_294_967_295,
  -1,
  -25,
  -300,
  '',
  'Cần Thơ 𝒜',
  'x'.repeat(300),
  [],
  ['a', [1, [-2]], Array.from({ length: 30 }, (_, i) => i)],
])('%j is read as it was encoded', (value) => {
  const reader = new CborReader(encodeCbor(value));
  expect(reader.readValue()).toEqual(value);
  expect(reader.isAtEnd).toBe(true);
});

test('examples of RFC 8949', () => {
  expect(encodeCbor([1, [2, 3], -500, 'ü'])).toEqual(Buffer.from('8401820203' + '3901f3' + '62c3bc', 'hex'));
});

test('what Pagefind does not write is not read', () => {
  for (const hex of ['9f01ff', 'a10102', 'f6', '1b0000000100000000']) {
    expect(() => new CborReader(Buffer.from(hex, 'hex')).readValue()).toThrow();
  }
  expect(() => new CborReader(encodeCbor([1, 2])).openTuple(3)).toThrow();
});
