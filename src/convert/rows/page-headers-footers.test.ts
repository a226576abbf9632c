import { expect, test } from 'vitest';
import { rowsToLines } from '../lines/line.ts';
import { markPageHeadersFooters } from './page-headers-footers.ts';

const PAGE = ['The lock gates', 'were hung in 1911', 'and have been', 'mended since,', 'eleven times.'];

function findMarked(...rows: string[]): string[] {
  return markPageHeadersFooters(rowsToLines(rows), rows).flatMap(({ boilerplate, text }) =>
    boilerplate ? [text] : [],
  );
}

test('numbers that count up next to the same words are page numbers, above the text or below', () => {
  const edge = 'Tolsay Harbour Trust, 2021';
  expect(findMarked(edge, ...PAGE, '1', edge, ...PAGE, '2', edge, ...PAGE, '3')).toEqual([
    ...[edge, '1', edge, '2', edge, '3'],
  ]);
  expect(findMarked(...PAGE, edge, '7', ...PAGE, edge, '8')).toEqual([edge, '7', edge, '8']);
});

test('other numbers are not', () => {
  expect(findMarked('1', 'The harbour of Tolsay', ...PAGE, '2', 'The harbour of Pellow', ...PAGE)).toEqual([]);
  expect(findMarked('1', 'Goal by Edda Marl', '2', 'Goal by Edda Marl', ...PAGE)).toEqual([]);
  expect(findMarked('1911', 'Tolsay Harbour Trust', ...PAGE, '1912', 'Tolsay Harbour Trust', ...PAGE)).toEqual([]);
});

test.each(['Page 1 of 3', 'Seite 1 von 3', 'Página 1 de 3', 'Strona 1 z 3'])('“%s” numbers a page', (first) => {
  const edges = [1, 2, 3].map((page) => `The trust, ${first.replace('1', String(page))}`);
  expect(findMarked(...edges.flatMap((edge) => [...PAGE, edge]))).toEqual(edges);
});
