import { expect, test } from 'vitest';
import { readWrittenNews } from './read-training-data-fs.ts';

const { texts } = readWrittenNews();

test('every mark of the written news is valid', () => {
  expect(texts.length).toBeGreaterThan(1000);
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
});

test('its marks contain names without articles and spaces', () => {
  const names = texts.flatMap(({ text, entities }) => entities.map(({ start, end }) => text.slice(start, end)));
  expect(names.filter((name) => name !== name.trim() || /^the /.test(name))).toEqual([]);
});
