import { expect, test } from 'vitest';
import { hashText } from '../hashing.ts';
import { flagOf, type NameLexicon } from '../lexicon/lexicon.ts';
import { analyzeDocument } from './analyze-document.ts';
import { candidateSpans } from './document.ts';
import { PHRASE_END, PHRASE_START } from './lexicon-phrases.ts';
import { WORD_USES } from './word-uses.ts';
import { WordReader } from './words.ts';

const PHRASES = new Map([
  ['mayor', flagOf('title')],
  ['port royal', flagOf('largePlace')],
]);
const LOWERCASE_WORDS = new Set(['storm', 'closes', 'the'].map(hashText));
const LEXICON: NameLexicon = {
  flags: (hash) => [...PHRASES].find(([form]) => hashText(form) === hash)?.[1] ?? 0,
  statistics: (hash) => (LOWERCASE_WORDS.has(hash) ? { clusters: [], casing: 1 } : undefined),
  maxPhraseLength: 3,
};

const analyze = (text: string) =>
  analyzeDocument(text, new WordReader(LEXICON, new Set([hashText('election')])), LEXICON);

function candidates(text: string): string[] {
  const document = analyze(text);
  return Array.from(candidateSpans(document), ([start, end]) =>
    text.slice(document.tokens[start]!.start, document.tokens[end - 1]!.end),
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
])('the tokens that can be in names: %s', (text, expected) => {
  expect(candidates(text)).toEqual(expected);
});

test('in a line of capitals, words that are usually lower-case get their case back', () => {
  expect(analyze('STORM CLOSES PORT ROYAL AIRFIELD').words.map(({ isCapitalized }) => isCapitalized)).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});

test('a phrase of the lexicon is found', () => {
  const { phrases } = analyze('in Port Royal again');
  expect([...phrases.flags]).toEqual([0, flagOf('largePlace'), flagOf('largePlace'), 0]);
  expect([...phrases.positions]).toEqual([0, PHRASE_START, PHRASE_END, 0]);
});

test('the uses of a word are collected over all its mentions', () => {
  const { wordUses } = analyze('We saw Mayor Vale. Then Vale (Vale) left.');
  const bits = wordUses.get(hashText('vale')) ?? 0;
  const uses = WORD_USES.filter((_, bit) => bits & (1 << bit));
  expect(uses).toEqual(
    expect.arrayContaining(['afterTitle', 'inParentheses', 'capitalizedInSentence', 'repeated', 'endsLonger']),
  );
  expect(uses).not.toContain('lowerCased');
});
