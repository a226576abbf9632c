import { expect, test } from 'vitest';
import { QUOTE, SENTENCE_END } from '../../text/characters.ts';
import { measureLines } from './measured-lines.ts';

const toLines = (...texts: string[]) => texts.map((text, at) => ({ text, lines: [at + 1, at + 1] as [number, number], indent: 0, gap: 0 })); // prettier-ignore

test('counts characters and words by class', () => {
  const { columns } = measureLines(toLines('“The Ferry left at 06:30 in 1987,” she said.'));
  expect(columns).toMatchObject({
    words: Float32Array.of(10),
    runs: Float32Array.of(9),
    capitalized: Float32Array.of(2),
    numbers: Float32Array.of(3),
    years: Float32Array.of(1),
    quotes: Float32Array.of(2),
    commas: Float32Array.of(1),
    colons: Float32Array.of(1),
    ends: Float32Array.of(1),
    longest: Float32Array.of(5),
    first: Float32Array.of(QUOTE),
    last: Float32Array.of(SENTENCE_END),
  });
});

test('finds the end of a sentence before closing quotation marks and brackets', () => {
  const { columns } = measureLines(toLines('“Never.”', 'It sank (or so they say.)', 'It sank'));
  expect([...columns.last].map((last) => last === SENTENCE_END)).toEqual([true, true, false]);
});

test('hashes words regardless of case, each ideograph as a word', () => {
  const { words, starts, keys } = measureLines(toLines('Fog at sea', 'FOG AT SEA', '海上有雾'));
  expect([...starts]).toEqual([0, 3, 6, 10]);
  expect(words.slice(0, 3)).toEqual(words.slice(3, 6));
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[0]);
});
