import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteSpan } from './quote.ts';

test('a quote has as much context as makes it unique', () => {
  const line = 'The mayor, Ada Reed, spoke of rain and of the sea. ';
  const text = `${line}First. ${line}${line}Last.`;
  const start = text.lastIndexOf('Ada Reed');
  const { prefix, exact, suffix } = quoteSpan(text, { start, end: start + 8 });
  expect(exact).toBe('Ada Reed');
  expect(text.split(prefix + exact + suffix)).toHaveLength(2);
  expect(prefix.length).toBeLessThan(start);
});

test('a short context is enough if it is unique', () => {
  const text = `${'x'.repeat(100)} Ada Reed ${'y'.repeat(100)}`;
  const { prefix, suffix } = quoteSpan(text, { start: 101, end: 109 });
  expect([prefix.length, suffix.length]).toEqual([32, 32]);
});

test('in any text the quoted passage is unique and no character is split', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '🚢'), minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat({ max: 3 }), (text, position, contextLength) => {
      const characters = Array.from(text);
      const index = position % characters.length;
      const start = characters.slice(0, index).join('').length;
      const end = start + (characters[index]?.length ?? 0);
      const { prefix, exact, suffix } = quoteSpan(
        text,
        { start, end },
        { start: 0, end: text.length },
        contextLength + 1,
      );
      const passage = prefix + exact + suffix;
      expect(text.indexOf(passage)).toBe(start - prefix.length);
      expect(text.lastIndexOf(passage)).toBe(start - prefix.length);
      expect([prefix, exact, suffix].every((part) => part.isWellFormed())).toBe(true);
    }),
  );
});
