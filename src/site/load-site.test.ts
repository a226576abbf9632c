import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ArticleSlug, EntityId } from '../model/ids.ts';
import { SiteLoader } from './load-site.ts';
import { testContent, type TestContent } from './test-content.ts';
import { testSite } from './test-site.ts';

let fixture: TestContent;
beforeEach(() => void (fixture = testContent()));
afterEach(() => fixture.dispose());

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const load = () => new SiteLoader(fixture.content, testSite().config, ROOT).load();
const entry = (name: string, body: string) => `---\nname: ${name}\ntype: place\n---\n\n${body}\n`;

test('the body of an entry is rendered, its links leading to other entries', () => {
  fixture.write('glossary/quay.md', entry('Quay', 'In [[Cork]].'));
  fixture.write('glossary/ireland/cork.md', entry('Cork', 'A city.'));
  const { collection, content } = load();
  expect([...collection.entities.keys()]).toEqual(['place/cork', 'place/quay']);
  expect(content.entryHtml('place/quay' as EntityId)).toBe('<p>In <a href="/entities/place/cork/">Cork</a>.</p>');
});

test('of a source, only one in the folder can be quoted', () => {
  fixture.write('sources/a.txt', 'The text of a source.');
  fixture.write('articles/secret.md', 'Not a source.');
  const { sources, articles } = fixture.content.folders;
  const { content } = load();
  expect(content.source(path.join(sources, 'a.txt'))?.text).toBe('The text of a source.');
  expect(content.sourceKey(path.join(sources, 'a.txt'))).toMatch(/^ni:/);
  expect(content.source(path.join(articles, 'secret.md'))).toBeUndefined();
  expect(content.sourceKey(path.join(articles, 'secret.md'))).toBeUndefined();
});

test('the key of an article changes with its text', () => {
  const keyOf = (text: string) => {
    fixture.write('articles/a.md', `---\ntitle: A\n---\n\n${text}\n`);
    return load().content.articleKey('a' as ArticleSlug);
  };
  expect(keyOf('One.')).toBe(keyOf('One.'));
  expect(keyOf('One.')).not.toBe(keyOf('Two.'));
});
