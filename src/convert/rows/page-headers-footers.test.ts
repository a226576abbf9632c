import { expect, test } from 'vitest';
import { toLines } from '../lines/rows-to-lines.ts';
import { markPageHeadersFooters } from './page-headers-footers.ts';

const PAGE = ['The lock gates', 'were hung in 1911', 'and have been', 'mended since,', 'eleven times.'];

function furnitureIn(...rows: string[]): string[] {
  return markPageHeadersFooters(toLines(rows), rows).flatMap(({ boilerplate, text }) => (boilerplate ? [text] : []));
}

test('numbers that count on beside the same words are those of pages, above or below', () => {
  const head = 'Tolsay Harbour Trust, 2021';
  expect(furnitureIn(head, ...PAGE, '1', head, ...PAGE, '2', head, ...PAGE, '3')).toEqual([
    ...[head, '1', head, '2', head, '3'],
  ]);
  expect(furnitureIn(...PAGE, head, '7', ...PAGE, head, '8')).toEqual([head, '7', head, '8']);
});

test('other numbers are not', () => {
  expect(furnitureIn('1', 'The harbour of Tolsay', ...PAGE, '2', 'The harbour of Pellow', ...PAGE)).toEqual([]);
  expect(furnitureIn('1', 'Goal by Edda Marl', '2', 'Goal by Edda Marl', ...PAGE)).toEqual([]);
  expect(furnitureIn('1911', 'Tolsay Harbour Trust', ...PAGE, '1912', 'Tolsay Harbour Trust', ...PAGE)).toEqual([]);
});
