import { expect, test } from 'vitest';
import type { TokenSpan } from '../crf/decode.ts';
import { analyzeDocument } from '../document/analyze-document.ts';
import { CONFIDENCE_FEATURES, confidenceFeatures } from './confidence-features.ts';
import { regress } from './confidence.ts';
import { hashText } from '../hashing.ts';
import { flagOf, type NameLexicon } from '../lexicon/lexicon.ts';
import { WordReader } from '../document/words.ts';

const FLAGS = new Map([
  [hashText('peru'), flagOf('country')],
  [hashText('near'), flagOf('placePreposition')],
]);
const LEXICON: NameLexicon = { flags: (hash) => FLAGS.get(hash) ?? 0, statistics: () => undefined, maxPhraseLength: 2 };

const span = (first: number, last: number, type: TokenSpan['type'], probability = 0.9): TokenSpan => ({
  first,
  last,
  type,
  probability,
});

/** Returns the names of each span's features that are not zero, without those that most names have. */
function featuresOf(text: string, spans: TokenSpan[]): string[][] {
  const document = analyzeDocument(text, new WordReader(LEXICON, new Set()), LEXICON);
  const common = ['always', 'probability', 'bestElsewhere', 'isWholeRun'];
  return confidenceFeatures(document, spans).map((values) =>
    CONFIDENCE_FEATURES.filter((feature, index) => values[index] !== 0 && !common.includes(feature)),
  );
}

test('a surname has the feature of a full name elsewhere', () => {
  const [, alone] = featuresOf('We saw Ada Vale. It was Vale.', [span(2, 3, 'person'), span(7, 7, 'person')]);
  expect(alone).toEqual(['fullNameElsewhere']);
});

test('another type for the same name elsewhere is a feature of both', () => {
  const found = featuresOf('We saw Orrin. It was Orrin.', [span(2, 2, 'person'), span(6, 6, 'organization')]);
  expect(found).toEqual([['otherTypeElsewhere'], ['otherTypeElsewhere']]);
});

test('the categories of the word and of the word before it are features', () => {
  expect(featuresOf('It was near Peru then.', [span(3, 3, 'place')])).toEqual([
    ['afterPlacePreposition', 'isCountry', 'isPlace'],
  ]);
});

test('without weights the probability is that of the CRF', () => {
  const document = analyzeDocument('It was near Peru.', new WordReader(LEXICON, new Set()), LEXICON);
  const [features = []] = confidenceFeatures(document, [span(3, 3, 'place', 0.7)]);
  expect(regress(features)).toBeCloseTo(0.7, 5);
  const weights = CONFIDENCE_FEATURES.map((feature) =>
    feature === 'probability' ? 1 : feature === 'isCountry' ? 2 : 0,
  );
  expect(regress(features, weights)).toBeGreaterThan(0.9);
});
