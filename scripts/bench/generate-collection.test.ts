import { expect, test } from 'vitest';
import { articleShape } from '../../src/model/frontmatter/article-frontmatter.ts';
import { readFrontmatter } from '../../src/model/frontmatter/read-frontmatter.ts';
import { parseEntry } from '../../src/model/glossary/parse-entry.ts';
import { generateCollection } from './generate-collection.ts';

const sentences = ['It rained on the quay.', 'Nobody came to the harbour office.'];
const files = [...generateCollection(sentences, 60, 1)];
const inFolder = (folder: string) => files.filter(([path]) => path.startsWith(folder));

test('articles and entries have no problems, and articles mention what they list', () => {
  const articles = inFolder('articles/').map(([path, text]) => readFrontmatter(text, path, articleShape));
  expect(articles).toHaveLength(60);
  expect(articles.flatMap(({ problems }) => problems)).toEqual([]);
  for (const { values, body } of articles) {
    for (const { name } of values.entities ?? []) expect(body).toContain(name);
  }
  expect(inFolder('glossary/').flatMap(([path, text]) => parseEntry(text, path).problems)).toEqual([]);
});

test('few names are frequent and most are rare', () => {
  const counts = new Map<string, number>();
  for (const [path, text] of inFolder('articles/')) {
    for (const { name } of readFrontmatter(text, path, articleShape).values.entities ?? []) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const sorted = [...counts.values()].sort((a, b) => b - a);
  expect(sorted[0]).toBeGreaterThan(20);
  expect(sorted.filter((count) => count <= 5).length).toBeGreaterThan(sorted.length / 2);
});

test('the same seed gives the same collection', () => expect([...generateCollection(sentences, 60, 1)]).toEqual(files));
