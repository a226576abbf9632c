import { expect, test } from 'vitest';
import { assess } from './assessment.ts';
import type { TokenSpan } from '../crf/decode.ts';
import { readDocument } from '../document/analyze-document.ts';
import { EVIDENCE, gatherEvidence } from './confidence-features.ts';
import { hashText } from '../hashing.ts';
import { flagOf, type Lexicon } from '../lexicon/lexicon.ts';
import { WordReader } from '../document/words.ts';

const KNOWN = new Map([
  [hashText('peru'), flagOf('country')],
  [hashText('near'), flagOf('placePreposition')],
]);
const LEXICON: Lexicon = { known: (hash) => KNOWN.get(hash) ?? 0, statistics: () => undefined, longestPhrase: 2 };

const span = (first: number, last: number, type: TokenSpan['type'], probability = 0.9): TokenSpan => ({
  first,
  last,
  type,
  probability,
});

/** Kinds of evidence of each span that are not nought, the model's own apart. */
function evidenceOf(text: string, spans: TokenSpan[]): string[][] {
  const reading = readDocument(text, new WordReader(LEXICON, new Set()), LEXICON);
  const plain = ['always', 'probability', 'bestElsewhere', 'isWholeRun'];
  return gatherEvidence(reading, spans).map((values) =>
    EVIDENCE.filter((kind, at) => values[at] !== 0 && !plain.includes(kind)),
  );
}

test('a surname is borne out by the full name elsewhere', () => {
  const [, alone] = evidenceOf('We saw Ada Vale. It was Vale.', [span(2, 3, 'person'), span(7, 7, 'person')]);
  expect(alone).toEqual(['fullNameElsewhere']);
});

test('another type for the same name elsewhere tells against both', () => {
  const found = evidenceOf('We saw Orrin. It was Orrin.', [span(2, 2, 'person'), span(6, 6, 'organization')]);
  expect(found).toEqual([['otherTypeElsewhere'], ['otherTypeElsewhere']]);
});

test('what the word is known as and what stands before it count', () => {
  expect(evidenceOf('It was near Peru then.', [span(3, 3, 'place')])).toEqual([
    ['afterPlacePreposition', 'isCountry', 'isPlace'],
  ]);
});

test('without weights the probability is the model’s', () => {
  const reading = readDocument('It was near Peru.', new WordReader(LEXICON, new Set()), LEXICON);
  const [evidence = []] = gatherEvidence(reading, [span(3, 3, 'place', 0.7)]);
  expect(assess(evidence)).toBeCloseTo(0.7, 5);
  const weights = EVIDENCE.map((kind) => (kind === 'probability' ? 1 : kind === 'isCountry' ? 2 : 0));
  expect(assess(evidence, weights)).toBeGreaterThan(0.9);
});
