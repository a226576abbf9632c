import { expect, test } from 'vitest';
import { newsLines } from './news-lines.ts';

const POOL = {
  firstNames: ['Ines'],
  surnames: ['Varga'],
  places: ['Lima', 'Oslo'],
  villages: ['Voss'],
  regions: ['Junin'],
  countries: ['Peru'],
};

test('labels are where the names are', () => {
  const texts = newsLines(50, POOL, 1);
  const names = texts.flatMap(({ text, entities }) => entities.map(({ start, end }) => text.slice(start, end)));
  expect(names.length).toBeGreaterThan(500);
  for (const name of names) expect(name).toMatch(/^\p{L}.*\p{L}$/u);
  for (const { text, entities } of texts) {
    const found = entities.filter(({ start, end }) => text.slice(start, end) === 'Ines Varga').length;
    expect(found).toBe(text.split('Ines Varga').length - 1);
  }
});

test('a town is an organization when it plays, and every slot is filled', () => {
  const texts = newsLines(50, POOL, 1);
  const types = (name: string) =>
    new Set(
      texts.flatMap(({ text, entities }) =>
        entities.flatMap(({ start, end, type }) => (text.slice(start, end) === name ? [type] : [])),
      ),
    );
  expect(types('Lima')).toEqual(new Set(['organization', 'place']));
  expect(types('Peru')).toEqual(new Set(['place']));
  for (const { text } of texts) expect(text).not.toMatch(/[{}]/);
});
