import { expect, test } from 'vitest';
import { readWrittenNews } from './training-data-fs.ts';

const { texts } = readWrittenNews();

test('every mark of the news that was written to learn from can be read', () => {
  expect(texts.length).toBeGreaterThan(1000);
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
});

test('its marks hold names, not the articles and spaces beside them', () => {
  const names = texts.flatMap(({ text, entities }) => entities.map(({ start, end }) => text.slice(start, end)));
  expect(names.filter((name) => name !== name.trim() || /^the /.test(name))).toEqual([]);
});
