import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../bytes.ts';
import { HashIndex, readHashes, writeHashes } from './hash-index.ts';

test('any numbers survive writing and reading', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })), (numbers) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.number(number);
      const reader = new ByteReader(writer.toBytes());
      expect(numbers.map(() => reader.number())).toEqual(numbers);
    }),
  );
});

test('truncated bytes are an error', () => {
  expect(() => new ByteReader(Uint8Array.of(128)).number()).toThrow('ends too early');
});

test('any set of hashes survives writing and reading; each is found, and no other', () => {
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
        const decoded = readHashes(new ByteReader(writer.toBytes()));
        const index = new HashIndex(decoded);
        for (const hash of hashes) expect(decoded[index.indexOf(hash)]).toBe(hash);
        if (!hashes.includes(other | 0)) expect(index.indexOf(other | 0)).toBe(-1);
      },
    ),
  );
});
