import { expect, test } from 'vitest';
import { seededRandom } from '../../src/text/random.ts';
import { madePage, madePages, piecesOf } from './made-pages.ts';

const FIRST_SENTENCE = 'The harbour was closed on Monday after a storm had torn two cranes from their rails.';
const SECOND_SENTENCE = 'Nobody was hurt, the port authority of Lindhaven said in a statement later that day.';
const TEXT = `Home | News | Weather
Storm closes the harbour of Lindhaven
By Ada Brook

${FIRST_SENTENCE} ${SECOND_SENTENCE}
Share this
`;

const pieces = piecesOf([TEXT]);

test('a text falls apart into sentences, headlines and debris', () => {
  expect(pieces).toEqual({
    sentences: [FIRST_SENTENCE, SECOND_SENTENCE],
    headlines: ['Home | News | Weather', 'Storm closes the harbour of Lindhaven'],
    debris: ['Home | News | Weather', 'Storm closes the harbour of Lindhaven', 'By Ada Brook', 'Share this'],
  });
});

test('pages are the same for the same seed, the first ones whatever the count', () => {
  expect(madePages(pieces, 3, 7)).toEqual(madePages(pieces, 20, 7).slice(0, 3));
  expect(madePages(pieces, 3, 7)).not.toEqual(madePages(pieces, 3, 8));
});

test('the pages of a run differ', () => {
  const pages = madePages(pieces, 50, 1).map(({ lines }) => lines.join('\n'));
  expect(new Set(pages).size).toBe(50);
});

test('a page has its headline, its paragraphs in order, and debris on both sides', () => {
  const { lines, headline, paragraphs } = madePage(pieces, 12, seededRandom(3));
  expect(paragraphs).toHaveLength(12);
  const indexes = paragraphs.reduce<number[]>(
    (found, one) => [...found, lines.indexOf(one, (found.at(-1) ?? -1) + 1)],
    [],
  );
  expect(indexes).toEqual(indexes.toSorted((a, b) => a - b));
  expect(indexes[0]).toBeGreaterThan(lines.indexOf(headline));
  expect(lines.indexOf(headline)).toBeGreaterThanOrEqual(0);
  expect(lines.length - 1).toBeGreaterThan(indexes.at(-1) ?? Infinity);
});
