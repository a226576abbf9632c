import { expect, test } from 'vitest';
import { convert } from '../../src/convert/pipeline.ts';
import { lookUpPlace } from '../../src/entities/gazetteer/look-up-place.ts';
import { parseEntry } from '../../src/model/glossary/parse-entry.ts';
import { countWords } from '../../src/text/words.ts';
import { entryFile, generateArchive } from './generate-archive.ts';

const SIZE = 400;
const archive = generateArchive(SIZE);
const texts = Array.from({ length: SIZE }, (_, index) => archive.text(index));

/** The number of texts that mention each name of a type, the most frequent first. */
function textsPerName(type: string): number[] {
  const counts = new Map<string, number>();
  for (const { paragraphs } of texts) {
    const names = paragraphs.flatMap(({ mentions }) => mentions).filter((mention) => mention.type === type);
    for (const name of new Set(names.map(({ name }) => name))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts.values()].sort((a, b) => b - a);
}

test('an archive is the same for the same size and seed, and another for another seed', () => {
  const same = generateArchive(SIZE);
  expect(same.text(7)).toEqual(archive.text(7));
  expect(same.entries).toEqual(archive.entries);
  expect(generateArchive(SIZE, 2).text(7).page).not.toBe(archive.text(7).page);
});

test('texts differ, and each has about 500 words', () => {
  expect(new Set(texts.map(({ page }) => page)).size).toBe(SIZE);
  const counts = texts.map(({ paragraphs }) => countWords(paragraphs.map(({ text }) => text).join(' ')));
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(500);
  expect(Math.max(...counts)).toBeLessThan(600);
});

test('further texts about the same names follow the last one', () => {
  const further = archive.text(SIZE);
  expect(texts.map(({ page }) => page)).not.toContain(further.page);
  expect(further).toEqual(generateArchive(SIZE).text(SIZE));
});

test('a conversion finds the metadata and the paragraphs that a page was generated from', async () => {
  for (const text of texts.slice(0, 10)) {
    const { articles } = await convert({ file: 'page.txt', decoded: { text: text.page, encoding: 'utf-8' } });
    expect(articles).toHaveLength(1);
    const { title, authors, published, publisher, section, blocks } = articles[0]!;
    expect({ title, authors, published, publisher, section }).toEqual({
      title: text.title,
      authors: [text.author],
      published: text.published,
      publisher: text.publisher,
      section: text.section,
    });
    const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').map((block) => block.text);
    expect(paragraphs).toEqual(text.paragraphs.map((paragraph) => paragraph.text));
  }
});

test('a few names are in many texts and most are in few', () => {
  for (const type of ['person', 'organization']) {
    const counts = textsPerName(type);
    expect(counts.length).toBeGreaterThan(SIZE);
    expect(counts[0]).toBeGreaterThan(SIZE / 4);
    expect(counts.filter((count) => count <= 2).length).toBeGreaterThan(counts.length / 2);
  }
});

test('sections, publishers and years are those of a large archive', () => {
  expect(new Set(texts.map(({ section }) => section)).size).toBe(12);
  expect(new Set(texts.map(({ publisher }) => publisher)).size).toBeGreaterThan(30);
  expect([...new Set(texts.map(({ published }) => published.slice(0, 4)))].sort()).toHaveLength(15);
});

test('there is a correct entry for every five texts, of four types', () => {
  expect(archive.entries).toHaveLength(SIZE / 5);
  const counts = Map.groupBy(archive.entries, ({ type }) => type);
  expect([...counts].map(([type, { length }]) => [type, length])).toEqual([
    ['person', 32],
    ['organization', 20],
    ['place', 20],
    ['term', 8],
  ]);
  for (const { name, text } of archive.entries.map(entryFile)) expect(parseEntry(text, name).problems).toEqual([]);
  expect(new Set(archive.entries.map((entry) => entryFile(entry).name)).size).toBe(SIZE / 5);
  const surfaces = archive.entries.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(new Set(surfaces).size).toBe(surfaces.length);
});

test('the gazetteer knows where every place is', () => {
  const mentions = texts.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.mentions));
  const places = new Set(mentions.filter(({ type }) => type === 'place'));
  expect(places.size).toBeGreaterThan(50);
  for (const { name, country } of places) {
    expect(lookUpPlace(name)).toMatchObject({ country, latitude: expect.any(Number) as number });
  }
});
