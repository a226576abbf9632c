import { expect, test } from 'vitest';
import type { Line } from '../../src/convert/lines/line.ts';
import { seededRandom } from '../../src/text/random.ts';
import { cropPage } from './crop.ts';
import { findLabels, toTrainingPage } from './training-page.ts';

const toLines = (texts: readonly string[]): Line[] =>
  texts.map((text, at) => ({ text, lines: [at + 1, at + 1], indent: 2, gap: 2 }));

const story = [
  'The ferry left the harbour at dawn with ninety people on board.',
  'By noon the fog had closed in and nobody could see the shore.',
];
const lines = toLines(['Home', 'Weather', ...story, 'Sign up for our letters', 'Contact us']);
const page = { publisher: 'a', language: 'en', lines, labels: findLabels(lines, { body: story }), weight: 1 };

test('lines of the body are labeled as the article, others are not', () => {
  expect(page.labels.map(({ target }) => target)).toEqual([0, 0, 1, 1, 0, 0]);
});

test('if only segments are labeled, nothing is known of other lines', () => {
  const labels = findLabels(lines, { with: ['the fog had closed in'], without: ['Contact us', 'our'] });
  expect(labels.map(({ target }) => target)).toEqual([0, 0, 0, 1, 0, 0]);
  expect(labels.map(({ confidence }) => confidence)).toEqual([0, 0, 0, 1, 0, 1]);
});

test('at a distance from the article one line of four counts, for all four', () => {
  const long = toLines([...story, ...Array.from({ length: 100 }, () => 'Contact us')]);
  const { importance } = toTrainingPage({ ...page, lines: long, labels: findLabels(long, { body: story }) });
  expect(importance.slice(50).filter((value) => value > 0)).toHaveLength(13);
  expect(importance[52]! / importance[20]!).toBeCloseTo(4, 3);
});

test('a crop keeps the whole article and counts less', () => {
  const random = seededRandom(1);
  for (let time = 0; time < 50; time++) {
    const cropped = cropPage(page, random)!;
    expect(cropped.lines.map(({ text }) => text)).toEqual(expect.arrayContaining(story));
    expect(cropped.labels).toHaveLength(cropped.lines.length);
    expect(cropped.weight).toBeLessThan(page.weight);
  }
  expect(cropPage({ ...page, labels: page.labels.map(() => ({ target: 0, confidence: 1 })) }, random)).toBeUndefined();
});
