import { expect, test } from 'vitest';
import { NAME_TYPES, OUTSIDE, UNIT, tagOf } from '../../src/entities/recognizer/crf/tags.ts';
import { analyzeDocument } from '../../src/entities/recognizer/document/analyze-document.ts';
import { WordReader } from '../../src/entities/recognizer/document/words.ts';
import type { NameLexicon } from '../../src/entities/recognizer/lexicon/lexicon.ts';
import { allowedTags, isExpressible, toChains } from './chains.ts';
import { trainCrf } from './train-crf.ts';

const LEXICON: NameLexicon = { flags: () => 0, statistics: () => undefined, maxPhraseLength: 3 };
const analyze = (text: string) => analyzeDocument(text, new WordReader(LEXICON, new Set()), LEXICON);
const person = (first: number, last: number) => ({ first, last, type: 'person' as const });

test('tokens without a label may have a type that the set does not label', () => {
  const document = analyze('Ada met Peruvians');
  const [ada, , peruvians] = allowedTags(document, [person(0, 0)], ['group']);
  expect(ada).toBe(1 << tagOf(NAME_TYPES.indexOf('person'), UNIT));
  expect((peruvians! >>> OUTSIDE) & 1).toBe(1);
  expect((peruvians! >>> tagOf(NAME_TYPES.indexOf('group'), UNIT)) & 1).toBe(1);
  expect((peruvians! >>> tagOf(NAME_TYPES.indexOf('person'), UNIT)) & 1).toBe(0);
});

test.each([
  ['on one line', 'with Ada Vale now', true],
  ['across two lines', 'with Ada\nVale now', false],
  ['with a word that is in no name', 'with Ada who now', false],
])('a name %s: the model can express it: %s', (_, text, expected) => {
  expect(isExpressible(analyze(text), person(1, 2))).toBe(expected);
});

test('a name across two lines leaves the weights finite', () => {
  const document = analyze('with Ada\nVale now');
  const chains = toChains(document, allowedTags(document, [person(1, 2)], []), 1);
  const options = { epochs: 2, rate: 0.2, dropout: 0, decay: 0, seed: 1, rowBits: 20 };
  const { transitions } = trainCrf(chains, options);
  expect(transitions.every(Number.isFinite)).toBe(true);
});
