import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QuotableText } from './quote.ts';

test('a quote has as much context as makes it unique', () => {
  const line = 'The mayor, Ada Reed, spoke of rain and of the sea. ';
  const text = `${line}First. ${line}${line}Last.`;
  const start = text.lastIndexOf('Ada Reed');
  const { prefix, exact, suffix } = new QuotableText(text).quote({ start, end: start + 8 });
  expect(exact).toBe('Ada Reed');
  expect(text.split(prefix + exact + suffix)).toHaveLength(2);
  expect(prefix.length).toBeLessThan(start);
});

test('a short context is enough if it is unique', () => {
  const text = `${'x'.repeat(100)} Ada Reed ${'y'.repeat(100)}`;
  const { prefix, suffix } = new QuotableText(text).quote({ start: 101, end: 109 });
  expect([prefix.length, suffix.length]).toEqual([32, 32]);
});

test('in a text that repeats itself the context is short, and the passage is not unique', () => {
  const text = 'Ada Reed spoke of the rain. '.repeat(100);
  const span = { start: 1400, end: 1408 };
  const { prefix, exact, suffix } = new QuotableText(text).quote(span);
  expect([prefix.length, exact, suffix.length]).toEqual([32, 'Ada Reed', 32]);
  expect(new QuotableText(text).quoteIfUnique(span, { start: 0, end: text.length })).toBeUndefined();
});

test('a passage that is all that may be quoted is not unique if it occurs elsewhere', () => {
  const text = 'Ada Reed.\n\nAda Reed.';
  expect(new QuotableText(text).quoteIfUnique({ start: 0, end: 8 }, { start: 0, end: 9 })).toBeUndefined();
  expect(new QuotableText(text).quote({ start: 0, end: 8 }, { start: 0, end: 9 })).toEqual({
    prefix: '',
    exact: 'Ada Reed',
    suffix: '.',
  });
});

test('in any text the quoted passage is unique and no character is split', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '🚢'), minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat({ max: 3 }), (text, position, contextLength) => {
      const characters = Array.from(text);
      const index = position % characters.length;
      const start = characters.slice(0, index).join('').length;
      const end = start + (characters[index]?.length ?? 0);
      const { prefix, exact, suffix } = new QuotableText(text, contextLength + 1).quote({ start, end });
      const passage = prefix + exact + suffix;
      expect(text.indexOf(passage)).toBe(start - prefix.length);
      expect(text.lastIndexOf(passage)).toBe(start - prefix.length);
      expect([prefix, exact, suffix].every((part) => part.isWellFormed())).toBe(true);
    }),
  );
});
