import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceFinder } from './sentence.ts';

function around(text: string, surface: string, language = 'en') {
  const start = text.indexOf(surface);
  return Object.values(sentenceFinder(language)(text, start, start + surface.length)).join('|');
}

test.each([
  ['It rained. The road to Mosul was shut. Nobody came.', 'Mosul', 'en', 'The road to |Mosul| was shut.'],
  ['Mr. Haddad met Dr. A. Yusuf in Mosul. It rained.', 'Yusuf', 'en', 'Mr. Haddad met Dr. A. |Yusuf| in Mosul.'],
  ['“Stay,” she said. “Go to Erbil!” He went.', 'Erbil', 'en', '“Go to |Erbil|!”'],
  ['Es regnete. Am 3. Mai war Hr. Brandt in Kiel. Niemand kam.', 'Kiel', 'de', 'Am 3. Mai war Hr. Brandt in |Kiel|.'],
  ['It rained. The road\nto Mosul\nwas shut.\nNobody came.', 'Mosul', 'en', 'The road\nto |Mosul|\nwas shut.'],
  ['Mosul', 'Mosul', 'en', '|Mosul|'],
])('%s', (text, surface, language, expected) => {
  expect(around(text, surface, language)).toBe(expected);
});

test('a very long sentence is cut at words', () => {
  const { before, after } = sentenceFinder('en')(`${'word '.repeat(90)}Mosul${' word'.repeat(90)}`, 450, 455);
  expect(before).toMatch(/^… word (word )+$/);
  expect(after).toMatch(/^ word( word)+ …$/);
  expect(before.length).toBeLessThan(200);
});

test('a sentence is quoted up to what is hidden, on either side', () => {
  const text = 'It rained. Ada and Ben met Cem, Dia and Eva.';
  const at = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + 3 });
  const { start, end } = at('Cem');
  const quoted = (...hidden: string[]) =>
    Object.values(sentenceFinder('en')(text, start, end, hidden.map(at))).join('|');
  expect(quoted('Ada', 'Ben', 'Eva')).toBe('… met |Cem|, Dia and …');
  expect(quoted('Dia')).toBe('Ada and Ben met |Cem|, …');
});

test('whatever the text, the mention is whole and its sentence is the text’s', () => {
  const sentenceAround = sentenceFinder('und');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const { before, surface, after } = sentenceAround(text, start, end);
      expect(surface).toBe(text.slice(start, end));
      expect(text).toContain(before + surface + after);
    }),
  );
});
