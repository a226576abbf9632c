import { expect, test } from 'vitest';
import { seededRandom } from '../../src/text/random.ts';
import { generatePage, generatePages, splitIntoPieces } from './generate-pages.ts';

const FIRST_SENTENCE = 'The harbour was closed on Monday after a storm had torn two cranes from their rails.';
const SECOND_SENTENCE = 'Nobody was hurt, the port authority of Lindhaven said in a statement later that day.';
const TEXT = `Home | News | Weather
Storm closes the harbour of Lindhaven
By Ada Brook

${FIRST_SENTENCE} ${SECOND_SENTENCE}
Share this
`;

const pieces = splitIntoPieces([TEXT]);

test('a text is split into sentences, headlines and boilerplate', () => {
  expect(pieces).toEqual({
    sentences: [FIRST_SENTENCE, SECOND_SENTENCE],
    headlines: ['Home | News | Weather', 'Storm closes the harbour of Lindhaven'],
    boilerplate: ['Home | News | Weather', 'Storm closes the harbour of Lindhaven', 'By Ada Brook', 'Share this'],
  });
});

test('the same seed gives the same pages, the first ones whatever the count', () => {
  expect(generatePages(pieces, 3, 7)).toEqual(generatePages(pieces, 20, 7).slice(0, 3));
  expect(generatePages(pieces, 3, 7)).not.toEqual(generatePages(pieces, 3, 8));
});

test('the pages of one seed differ', () => {
  const pages = generatePages(pieces, 50, 1).map(({ lines }) => lines.join('\n'));
  expect(new Set(pages).size).toBe(50);
});

test('a page has its headline, its paragraphs in order, and boilerplate on both sides', () => {
  const { lines, headline, paragraphs } = generatePage(pieces, 12, seededRandom(3));
  expect(paragraphs).toHaveLength(12);
  const indexes = paragraphs.reduce<number[]>(
    (indexes, paragraph) => [...indexes, lines.indexOf(paragraph, (indexes.at(-1) ?? -1) + 1)],
    [],
  );
  expect(indexes).toEqual(indexes.toSorted((a, b) => a - b));
  expect(indexes[0]).toBeGreaterThan(lines.indexOf(headline));
  expect(lines.indexOf(headline)).toBeGreaterThanOrEqual(0);
  expect(lines.length - 1).toBeGreaterThan(indexes.at(-1) ?? Infinity);
});
