import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';
import { HashTable, readHashes, writeHashes } from './hash-table.ts';

test('any numbers come back from bytes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })), (numbers) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.number(number);
      const reader = new ByteReader(writer.done());
      expect(numbers.map(() => reader.number())).toEqual(numbers);
    }),
  );
});

test('bytes cut short are an error', () => {
  expect(() => new ByteReader(Uint8Array.of(128)).number()).toThrow('ends too early');
});

test('any set of hashes comes back, each with its value, and no other', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { minLength: 1 }),
      fc.integer(),
      (hashes, other) => {
        const writer = new ByteWriter();
        writeHashes(
          writer,
          [...hashes].sort((a, b) => (a >>> 0) - (b >>> 0)),
        );
        const read = readHashes(new ByteReader(writer.done()));
        const table = new HashTable(
          read,
          read.map((_, at) => at + 1),
        );
        for (const hash of hashes) expect(read[table.get(hash) - 1]).toBe(hash);
        if (!hashes.includes(other)) expect(table.get(other)).toBe(0);
      },
    ),
  );
});
