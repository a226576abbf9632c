import { expect, test } from 'vitest';
import { measureLines } from '../../labels/measured-lines.ts';
import { NO_LINE, readMetadataPage } from '../metadata-page.ts';
import { titlePositionFeatures } from './position-features.ts';

const TEXTS = [
  'Harwick Herald',
  'The old bridge is closed',
  'Since Monday nobody may cross the old bridge, which was built in 1904 and has not been painted since the war.',
  '© 2024 Harwick Herald. All rights reserved.',
];

test('a line that a copyright notice names is the owner of the page', () => {
  const page = readMetadataPage(
    measureLines(TEXTS.map((text, i) => ({ text, lines: [i + 1, i + 1], indent: 0, gap: 0 }))),
    TEXTS.map((_, i) => ({ article: i === 2, probability: i === 2 ? 0.9 : 0.1, measures: NO_LINE.measures })),
    'en',
  );
  const { names, fill } = titlePositionFeatures;
  const values = new Float64Array(2 * names.length);
  fill(page, [0, 1], values, names.length, 0);
  const signed = names.indexOf('page owner');
  expect([values[signed], values[names.length + signed]]).toEqual([1, 0]);
});
