import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toChunks } from './chunks.ts';

const MAX_CHUNK_LENGTH = 100_000;

test('chunks hold every item in order, and none is long', () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 20 });
  fc.assert(
    fc.property(lengths, (lengths) => {
      const write = (length: number) => `${'x'.repeat(length)}\n`;
      const chunks = [...toChunks(lengths, write)];
      expect(chunks.join('')).toBe(lengths.map(write).join(''));
      for (const { length } of chunks) expect(length).toBeLessThan(MAX_CHUNK_LENGTH);
    }),
  );
});

test('an item is asked for only when its chunk is', () => {
  let asked = 0;
  function* items() {
    for (;;) yield asked++;
  }
  const chunks = toChunks(items(), () => 'x'.repeat(50_000));
  chunks.next();
  expect(asked).toBe(2);
});

test('of nothing there are no chunks', () => expect([...toChunks([], String)]).toEqual([]));
