import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IndexedText } from './indexed-text.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '中', '\u{1f6a2}'), maxLength: 60 });

/** Searches by comparing every place. */
function findSlowly(text: string, passage: string) {
  const [first, second] = Array.from(text.split(''), (_, i) => i).filter((i) => text.startsWith(passage, i));
  return second === undefined ? first : 'many';
}

const shortText = fc.constantFrom(0, 1000);

test('a passage is found where it is, in any text', () => {
  fc.assert(
    fc.property(text, shortText, fc.nat({ max: 60 }), fc.integer({ min: 1, max: 20 }), (text, short, start, length) => {
      const passage = text.slice(start, start + length);
      fc.pre(passage !== '');
      expect(new IndexedText(text, short).find(passage)).toBe(findSlowly(text, passage));
    }),
  );
});

test('a passage of another text is found only if it occurs', () => {
  fc.assert(
    fc.property(text, shortText, text, (text, short, passage) => {
      fc.pre(passage !== '');
      expect(new IndexedText(text, short).find(passage)).toBe(findSlowly(text, passage));
    }),
  );
});
