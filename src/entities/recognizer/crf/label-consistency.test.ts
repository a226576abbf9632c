import { expect, test } from 'vitest';
import { SHARE_COUNT, type Pass, type TokenSpan } from './decode.ts';
import { readDocument } from '../document/analyze-document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { NAME_TYPES, OUTSIDE, TAG_COUNT, UNIT, tagOf } from './tags.ts';
import { withVotes } from './label-consistency.ts';
import { WordReader } from '../document/words.ts';

const LEXICON: Lexicon = { known: () => 0, statistics: () => undefined, longestPhrase: 1 };
const PERSON = NAME_TYPES.indexOf('person');
const ORGANIZATION = NAME_TYPES.indexOf('organization');

/** The scores of a text, all nought before votes, where a first pass found these names. */
function scoresAfter(text: string, spans: TokenSpan[]) {
  const reading = readDocument(text, new WordReader(LEXICON, new Set()), LEXICON);
  const shares = new Float32Array(reading.tokens.length * SHARE_COUNT);
  for (const { first, last, type } of spans)
    for (let at = first; at <= last; at++) shares[at * SHARE_COUNT + 1 + NAME_TYPES.indexOf(type)] = 1;
  const pass: Pass = { shares, spans };
  const { scores } = withVotes(reading, new Float32Array(reading.tokens.length * TAG_COUNT), pass);
  return (at: number, tag: number) => scores[at * TAG_COUNT + tag]!;
}

const span = (first: number, last: number, type: TokenSpan['type']): TokenSpan => ({
  first,
  last,
  type,
  probability: 1,
});

test('a family name alone is moved towards the person whose whole name stands elsewhere', () => {
  const score = scoresAfter('Ada Vale came. Vale left.', [span(0, 1, 'person')]);
  expect(score(4, tagOf(PERSON, UNIT))).toBe(0);
  expect(score(4, tagOf(ORGANIZATION, UNIT))).toBeLessThan(-1);
  expect(score(4, OUTSIDE)).toBeLessThan(-1);
});

test('initials are moved towards the name they stand for', () => {
  const score = scoresAfter('Bank of Nauru (BoN) closed', [span(0, 2, 'organization')]);
  expect(score(4, tagOf(ORGANIZATION, UNIT))).toBe(0);
  expect(score(4, tagOf(PERSON, UNIT))).toBeLessThan(-1);
});

test('a word without other mentions stays as it was', () => {
  const score = scoresAfter('Ada Vale came. Orr left.', [span(0, 1, 'person')]);
  for (let tag = 0; tag < TAG_COUNT; tag++) expect(score(4, tag)).toBe(0);
});
