import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataAddress } from './data-link.ts';

test('an address has the media type and the text, safe in an attribute', () => {
  expect(dataAddress('application/x-bibtex', '@a{b, "c" & d}\n')).toBe(
    'data:application/x-bibtex;charset=utf-8,%40a%7Bb%2C%20%22c%22%20%26%20d%7D%0A',
  );
});

test('any text comes back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      expect(await (await fetch(dataAddress('text/plain', text))).text()).toBe(text.replace(/^\uFEFF/, ''));
    }),
    { numRuns: 50 },
  );
});
