import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashTable, FNV_BASIS, fnv1a, fnv1aUnit, murmurMix } from './hash.ts';

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

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((value) => value !== 0);

test('returns what a map would, for any hashes', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(hash, fc.nat(9)), { minLength: 1 }), fc.array(hash), (entries, others) => {
      const map = new Map(entries);
      const table = new HashTable(map, -1);
      for (const key of [...map.keys(), ...others]) expect(table.get(key)).toBe(map.get(key) ?? -1);
    }),
  );
});

test('keys with the same low bits are kept apart', () => {
  const table = new HashTable(new Map([1, 1 + (1 << 16), 1 + (1 << 20)].map((key, index) => [key, index])), -1);
  expect([1, 1 + (1 << 16), 1 + (1 << 20), 1 + (1 << 24)].map((key) => table.get(key))).toEqual([0, 1, 2, -1]);
});
