import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashTable } from './hash-table.ts';

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
