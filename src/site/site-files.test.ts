import { isUtf8 } from 'node:buffer';
import { expect, test } from 'vitest';
import { testArticle } from '../collection/test-collection.ts';
import { siteFiles } from './site-files.ts';
import { testSite } from './test-site.ts';

const site = testSite({ articles: [testArticle('a', { text: ['[place Cork]'] })] });
const files = siteFiles(site);

test('no two files have the same path', () => {
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
});

test('every file has content of its media type', async () => {
  for (const { path, type, write } of files) {
    const content = await write(() => undefined);
    const parts = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
    const bytes = Buffer.concat(Array.from(parts, (part) => Buffer.from(part)));
    expect(bytes.length, path).toBeGreaterThan(0);
    expect(isUtf8(bytes), path).toBe(!type.startsWith('image/') || type === 'image/svg+xml');
  }
});

test('the same content has the same key, and another article another', () => {
  const keys = (given: string) => {
    const site = testSite({ articles: [testArticle('a', { title: given })], content: { articleKey: () => given } });
    return siteFiles(site).map(({ path, key }) => [path, key?.()]);
  };
  expect(keys('One')).toEqual(keys('One'));
  const changed = keys('One').filter(
    ([path, key]) => !keys('Two').some(([other, same]) => other === path && same === key),
  );
  expect(changed.map(([path]) => path).filter((path) => path?.startsWith('articles/a.'))).toHaveLength(6);
});
