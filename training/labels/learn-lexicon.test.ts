import { expect, test } from 'vitest';
import { scoreWithLexicon } from '../../src/convert/labels/lexicon.ts';
import { readLabelsPage } from '../../src/convert/labels/labels-page.ts';
import { measureLines } from '../../src/convert/labels/measured-lines.ts';
import { learnLexicon } from './learn-lexicon.ts';

const toLines = (texts: string[]) => texts.map((text, at) => ({ text, lines: [at + 1, at + 1] as [number, number], indent: 0, gap: 0 })); // prettier-ignore
const options = { size: 1 << 10, rounds: 20, rate: 0.2, decay: 1e-4, minPublishers: 2 };

const pages = ['Harbour Post', 'Hill Gazette'].map((publisher) => ({
  publisher,
  page: readLabelsPage(
    measureLines(toLines(['subscribe to our newsletter', 'the mayor said on Monday', `more from ${publisher}`])),
    'en',
  ),
  targets: Float32Array.of(0, 1, 0),
  importance: Float32Array.of(1, 1, 1),
}));

test('tells words of articles from words of boilerplate', () => {
  const lexicon = learnLexicon(pages, options);
  const [boilerplate, article] = scoreWithLexicon(
    readLabelsPage(measureLines(toLines(['our newsletter', 'said the mayor'])), 'en'),
    lexicon,
  );
  expect(boilerplate).toBeLessThan(0);
  expect(article).toBeGreaterThan(0);
});

test('learns nothing from a word that only one publisher uses', () => {
  const lexicon = learnLexicon(pages, options);
  const [score] = scoreWithLexicon(readLabelsPage(measureLines(toLines(['gazette'])), 'en'), lexicon);
  expect(score).toBeCloseTo(lexicon.bias, 5);
});
