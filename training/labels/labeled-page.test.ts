import { expect, test } from 'vitest';
import type { Line } from '../../src/convert/lines/line.ts';
import { crop } from './crop.ts';
import { labelsOf, toLabeledPage } from './labeled-page.ts';
import { seededRandom } from '../../src/text/random.ts';

const toLines = (texts: readonly string[]): Line[] =>
  texts.map((text, at) => ({ text, lines: [at + 1, at + 1], indent: 2, gap: 2 }));

const story = [
  'The ferry left the harbour at dawn with ninety people on board.',
  'By noon the fog had closed in and nobody could see the shore.',
];
const lines = toLines(['Home', 'Weather', ...story, 'Sign up for our letters', 'Contact us']);
const page = { publisher: 'a', language: 'en', lines, labels: labelsOf(lines, { body: story }), weight: 1 };

test('lines of the body are to be kept, others to go', () => {
  expect(page.labels.map(({ target }) => target)).toEqual([0, 0, 1, 1, 0, 0]);
});

test('where only segments are labeled nothing is known of other lines', () => {
  const labels = labelsOf(lines, { with: ['the fog had closed in'], without: ['Contact us', 'our'] });
  expect(labels.map(({ target }) => target)).toEqual([0, 0, 0, 1, 0, 0]);
  expect(labels.map(({ sureness }) => sureness)).toEqual([0, 0, 0, 1, 0, 1]);
});

test('far from the article one line of four counts, for four', () => {
  const long = toLines([...story, ...Array.from({ length: 100 }, () => 'Contact us')]);
  const { importance } = toLabeledPage({ ...page, lines: long, labels: labelsOf(long, { body: story }) });
  expect(importance.slice(50).filter((value) => value > 0)).toHaveLength(13);
  expect(importance[52]! / importance[20]!).toBeCloseTo(4, 3);
});

test('a crop keeps the article whole and counts less', () => {
  const random = seededRandom(1);
  for (let time = 0; time < 50; time++) {
    const cropped = crop(page, random)!;
    expect(cropped.lines.map(({ text }) => text)).toEqual(expect.arrayContaining(story));
    expect(cropped.labels).toHaveLength(cropped.lines.length);
    expect(cropped.weight).toBeLessThan(page.weight);
  }
  expect(crop({ ...page, labels: page.labels.map(() => ({ target: 0, sureness: 1 })) }, random)).toBeUndefined();
});
