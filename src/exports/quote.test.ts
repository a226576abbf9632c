import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteSpan } from './quote.ts';

test('a quote reaches as far as it takes to be the only one', () => {
  const line = 'The mayor, Ada Reed, spoke of rain and of the sea. ';
  const text = `${line}First. ${line}${line}Last.`;
  const start = text.lastIndexOf('Ada Reed');
  const { prefix, exact, suffix } = quoteSpan(text, { start, end: start + 8 });
  expect(exact).toBe('Ada Reed');
  expect(text.split(prefix + exact + suffix)).toHaveLength(2);
  expect(prefix.length).toBeLessThan(start);
});

test('a short reach is enough where the text is its own', () => {
  const text = `${'x'.repeat(100)} Ada Reed ${'y'.repeat(100)}`;
  const { prefix, suffix } = quoteSpan(text, { start: 101, end: 109 });
  expect([prefix.length, suffix.length]).toEqual([32, 32]);
});

test('any text: the parts join to a passage of it that is no other, and no character is cut in two', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '🚢'), minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat({ max: 3 }), (whole, position, reach) => {
      const characters = Array.from(whole);
      const at = position % characters.length;
      const start = characters.slice(0, at).join('').length;
      const end = start + (characters[at]?.length ?? 0);
      const { prefix, exact, suffix } = quoteSpan(whole, { start, end }, { start: 0, end: whole.length }, reach + 1);
      const passage = prefix + exact + suffix;
      expect(whole.indexOf(passage)).toBe(start - prefix.length);
      expect(whole.lastIndexOf(passage)).toBe(start - prefix.length);
      expect([prefix, exact, suffix].every((part) => part.isWellFormed())).toBe(true);
    }),
  );
});
