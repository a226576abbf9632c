import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FNV_BASIS, fnv1a, fnv1aUnit, murmurMix } from './hash.ts';

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('“%s” has the FNV-1a hash its authors publish', (text, hash) => {
  expect(fnv1a(text) >>> 0).toBe(hash);
});

test('a hash is continued by a further text, a part of one, or a unit', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (first, second) => {
      const joined = fnv1a(first + second);
      expect(fnv1a(second, 0, second.length, fnv1a(first))).toBe(joined);
      expect(fnv1a(first + second, first.length, undefined, fnv1a(first))).toBe(joined);
      expect(
        [...Array(second.length).keys()].reduce((hash, at) => fnv1aUnit(hash, second.charCodeAt(at)), fnv1a(first)),
      ).toBe(joined);
    }),
  );
  expect(fnv1a('')).toBe(FNV_BASIS);
});

test('bits are mixed as MurmurHash3 does', () => {
  expect(murmurMix(0)).toBe(0);
  expect(murmurMix(1) >>> 0).toBe(0x514e28b7);
});
