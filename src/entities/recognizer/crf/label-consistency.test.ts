import { expect, test } from 'vitest';
import { COLUMN_COUNT, type Decoding, type TokenSpan } from './decode.ts';
import { analyzeDocument } from '../document/analyze-document.ts';
import type { NameLexicon } from '../lexicon/lexicon.ts';
import { NAME_TYPES, OUTSIDE, TAG_COUNT, UNIT, tagOf } from './tags.ts';
import { favorConsistentLabels } from './label-consistency.ts';
import { WordReader } from '../document/words.ts';

const LEXICON: NameLexicon = { flags: () => 0, statistics: () => undefined, maxPhraseLength: 1 };
const PERSON = NAME_TYPES.indexOf('person');
const ORGANIZATION = NAME_TYPES.indexOf('organization');

/** Returns the adjusted scores, all zero before, of a text in which the first decoding found these names. */
function adjustedScores(text: string, spans: TokenSpan[]) {
  const document = analyzeDocument(text, new WordReader(LEXICON, new Set()), LEXICON);
  const typeProbabilities = new Float32Array(document.tokens.length * COLUMN_COUNT);
  for (const { first, last, type } of spans)
    for (let at = first; at <= last; at++) typeProbabilities[at * COLUMN_COUNT + 1 + NAME_TYPES.indexOf(type)] = 1;
  const first: Decoding = { typeProbabilities, spans };
  const { scores } = favorConsistentLabels(document, new Float32Array(document.tokens.length * TAG_COUNT), first);
  return (at: number, tag: number) => scores[at * TAG_COUNT + tag]!;
}

const span = (first: number, last: number, type: TokenSpan['type']): TokenSpan => ({
  first,
  last,
  type,
  probability: 1,
});

test('a surname alone is adjusted towards the person whose full name is elsewhere', () => {
  const score = adjustedScores('Ada Vale came. Vale left.', [span(0, 1, 'person')]);
  expect(score(4, tagOf(PERSON, UNIT))).toBe(0);
  expect(score(4, tagOf(ORGANIZATION, UNIT))).toBeLessThan(-1);
  expect(score(4, OUTSIDE)).toBeLessThan(-1);
});

test('initials are adjusted towards the name they stand for', () => {
  const score = adjustedScores('Bank of Nauru (BoN) closed', [span(0, 2, 'organization')]);
  expect(score(4, tagOf(ORGANIZATION, UNIT))).toBe(0);
  expect(score(4, tagOf(PERSON, UNIT))).toBeLessThan(-1);
});

test('a word without other mentions keeps its scores', () => {
  const score = adjustedScores('Ada Vale came. Orr left.', [span(0, 1, 'person')]);
  for (let tag = 0; tag < TAG_COUNT; tag++) expect(score(4, tag)).toBe(0);
});
