import { expect, test } from 'vitest';
import { readDocument } from './analyze-document.ts';
import { FACTS } from './word-usage.ts';
import { hashText } from '../hashing.ts';
import { flagOf, type Lexicon } from '../lexicon/lexicon.ts';
import { stretches } from './document.ts';
import { WordReader } from './words.ts';

const KNOWN = new Map([
  ['mayor', flagOf('title')],
  ['port royal', flagOf('largePlace')],
]);
const LOWER = new Set(['storm', 'closes', 'the'].map(hashText));
const LEXICON: Lexicon = {
  known: (hash) => [...KNOWN].find(([form]) => hashText(form) === hash)?.[1] ?? 0,
  statistics: (hash) => (LOWER.has(hash) ? { clusters: [], casing: 1 } : undefined),
  longestPhrase: 3,
};

const read = (text: string) => readDocument(text, new WordReader(LEXICON, new Set([hashText('election')])), LEXICON);

function candidates(text: string): string[] {
  const reading = read(text);
  return Array.from(stretches(reading), ([start, end]) =>
    text.slice(reading.tokens[start]!.start, reading.tokens[end - 1]!.end),
  );
}

test.each([
  ['They met Ada Vale of Port Royal today.', ['They', 'Ada Vale of Port Royal']],
  ['the 1997 Irish general election was', ['the 1997 Irish']],
  ['an Irish election was held', ['Irish election']],
  ['She praised Moon Jae-in warmly', ['She', 'Moon Jae-in']],
  ['near Ada\nVale spoke', ['Ada', 'Vale']],
  ['The closes a Vale today. The Vale', ['Vale', 'The Vale']],
  ['it costs US$5 or US dollars, a US firm', ['US']],
])('what can stand in names: %s', (text, expected) => {
  expect(candidates(text)).toEqual(expected);
});

test('in a line of capitals, words that are lower-case elsewhere cannot stand in names', () => {
  expect(read('STORM CLOSES PORT ROYAL AIRFIELD').words.map(({ capital }) => capital)).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});

test('a known phrase is found over its tokens', () => {
  const { phraseFlags, phrasePart } = read('in Port Royal again');
  expect([...phraseFlags]).toEqual([0, flagOf('largePlace'), flagOf('largePlace'), 0]);
  expect([...phrasePart]).toEqual([0, 1, 3, 0]);
});

test('facts are gathered over all mentions of a word', () => {
  const { facts } = read('We saw Mayor Vale. Then Vale (Vale) left.');
  const bits = facts.get(hashText('vale')) ?? 0;
  const known = FACTS.filter((_, bit) => bits & (1 << bit));
  expect(known).toEqual(expect.arrayContaining(['afterTitle', 'bracketed', 'capitalInside', 'repeated', 'endsLonger']));
  expect(known).not.toContain('lowerCased');
});
