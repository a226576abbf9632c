import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceQuoter } from './quote-sentence.ts';

function quote(text: string, surface: string, language = 'en') {
  const start = text.indexOf(surface);
  return Object.values(sentenceQuoter(language)(text, { start, end: start + surface.length })).join('|');
}

test.each([
  ['It rained. The road to Mosul was shut. Nobody came.', 'Mosul', 'en', 'The road to |Mosul| was shut.'],
  ['Mr. Haddad met Dr. A. Yusuf in Mosul. It rained.', 'Yusuf', 'en', 'Mr. Haddad met Dr. A. |Yusuf| in Mosul.'],
  ['“Stay,” she said. “Go to Erbil!” He went.', 'Erbil', 'en', '“Go to |Erbil|!”'],
  ['Es regnete. Am 3. Mai war Hr. Brandt in Kiel. Niemand kam.', 'Kiel', 'de', 'Am 3. Mai war Hr. Brandt in |Kiel|.'],
  ['It rained. The road\nto Mosul\nwas shut.\nNobody came.', 'Mosul', 'en', 'The road\nto |Mosul|\nwas shut.'],
  ['Mosul', 'Mosul', 'en', '|Mosul|'],
])('%s', (text, surface, language, expected) => {
  expect(quote(text, surface, language)).toBe(expected);
});

test('a very long sentence is cut between words', () => {
  const { before, after } = sentenceQuoter('en')(`${'word '.repeat(90)}Mosul${' word'.repeat(90)}`, {
    start: 450,
    end: 455,
  });
  expect(before).toMatch(/^… word (word )+$/);
  expect(after).toMatch(/^ word( word)+ …$/);
  expect(before.length).toBeLessThan(200);
});

test('a sentence is quoted up to what is hidden, on either side', () => {
  const text = 'It rained. Ada and Ben met Cem, Dia and Eva.';
  const at = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + 3 });
  const quoted = (...hidden: string[]) =>
    Object.values(sentenceQuoter('en')(text, at('Cem'), hidden.map(at))).join('|');
  expect(quoted('Ada', 'Ben', 'Eva')).toBe('… met |Cem|, Dia and …');
  expect(quoted('Dia')).toBe('Ada and Ben met |Cem|, …');
});

test('in any text the mention is quoted in full and its sentence as it is', () => {
  const quoteSentence = sentenceQuoter('und');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const { before, surface, after } = quoteSentence(text, { start, end });
      expect(surface).toBe(text.slice(start, end));
      expect(text).toContain(before + surface + after);
    }),
  );
});
