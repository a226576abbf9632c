import { expect, test } from 'vitest';
import { rowsToLines } from '../lines/line.ts';
import { amendLabels } from './amend-labels.ts';

/** Whether each row is of the article after the labels, one sign a row, have been amended. */
function amend(signs: string, ...rows: string[]) {
  const rest = { probability: 0.5, reason: 'short', measures: new Float32Array() };
  const labels = [...signs].map((sign) => ({ article: sign === '+', ...rest }));
  return amendLabels(rowsToLines(rows), labels, rows)
    .map((label) => (label?.article ? '+' : '-'))
    .join('');
}

test('the items of a list from a word processor stay or go together', () => {
  expect(amend('+--+-+', 'The trust met.', '•\tEdda', '•\tTilda', 'o\tJoss', '1.\tAlma', 'It will meet again.')).toBe(
    '++++++',
  );
  expect(amend('+---+', 'The trust met.', '•\tHome', '•\tNews', '•\tSport', 'It will meet again.')).toBe('+---+');
  expect(amend('+-+-+', 'The trust met.', '• Home', '• News', '• Sport', 'It will meet again.')).toBe('+-+-+');
});
