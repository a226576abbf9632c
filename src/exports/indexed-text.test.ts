import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IndexedText } from './indexed-text.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '中', '\u{1f6a2}'), maxLength: 60 });

/** Searches by reading the whole text. */
function findSlowly(text: string, passage: string) {
  const first = text.indexOf(passage);
  if (first < 0) return undefined;
  return text.indexOf(passage, first + 1) < 0 ? first : 'many';
}

test('a passage is found where it is, in any text', () => {
  fc.assert(
    fc.property(text, fc.nat({ max: 60 }), fc.integer({ min: 1, max: 20 }), (text, start, length) => {
      const passage = text.slice(start, start + length);
      fc.pre(passage !== '');
      expect(new IndexedText(text).find(passage)).toBe(findSlowly(text, passage));
    }),
  );
});

test('a passage of another text is found only if it occurs', () => {
  fc.assert(
    fc.property(text, text, (text, passage) => {
      fc.pre(passage !== '');
      expect(new IndexedText(text).find(passage)).toBe(findSlowly(text, passage));
    }),
  );
});
