import { expect, test } from 'vitest';
import { rowsToLines } from '../lines/line.ts';
import { amendLabels } from './amend-labels.ts';

/** Returns the labels of rows after they were amended: a plus or minus for each row that is or is not part of the article. */
function amend(labelsBefore: string, ...rows: string[]) {
  const unchanged = { probability: 0.5, reason: 'short', measures: new Float32Array() };
  const labels = [...labelsBefore].map((label) => ({ article: label === '+', ...unchanged }));
  return amendLabels(rowsToLines(rows), labels, rows)
    .map((label) => (label?.article ? '+' : '-'))
    .join('');
}

test('the items of a list from a word processor are kept or removed together', () => {
  expect(amend('+--+-+', 'The trust met.', '•\tEdda', '•\tTilda', 'o\tJoss', '1.\tAlma', 'It will meet again.')).toBe(
    '++++++',
  );
  expect(amend('+---+', 'The trust met.', '•\tHome', '•\tNews', '•\tSport', 'It will meet again.')).toBe('+---+');
  expect(amend('+-+-+', 'The trust met.', '• Home', '• News', '• Sport', 'It will meet again.')).toBe('+-+-+');
});
