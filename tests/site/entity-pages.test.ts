import { existsSync } from 'node:fs';
import path from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { FIXTURE_SITES, TEST_SITES } from '../../scripts/testing/test-sites.ts';
import { addressOf, elementsOf, listFiles, readBuilt, readPages, type BuiltPage } from './built-site.ts';

test('a person mentioned in one article only has a line in the glossary that leads there', () => {
  const { root } = TEST_SITES;
  expect(listFiles(root)).not.toContain('entities/person/odile-marchetti/index.html');
  const glossary = readPages(root).find(({ file }) => file === 'glossary/index.html');
  const line = glossary && elementsOf(glossary).find(({ properties }) => properties.id === 'e-person-odile-marchetti');
  expect(line && textOf(line)).toContain('a harbour pilot');
  const link = line && elementsOf({ file: '', html: '', tree: { type: 'root', children: [line] } });
  expect(link?.find(({ tagName }) => tagName === 'a')?.properties.href).toMatch(/^\/articles\/quay-notes\/#m\d+$/);
});

test('a name with too many mentions for one page has several pages, which together list them all', () => {
  const { long } = TEST_SITES;
  const pages = readPages(long);
  const linksOf = (page: BuiltPage) =>
    elementsOf(page).flatMap(({ tagName, properties: { href } }) => (tagName === 'a' ? [String(href)] : []));
  const [most] = pages.flatMap(({ file }) => /^(entities\/.*)\/2\/index\.html$/.exec(file)?.slice(1) ?? []);
  const ofName = pages.filter(({ file }) => file.startsWith(`${most}/`));
  expect(ofName.length).toBeGreaterThan(1);
  const quoted = ofName.flatMap(linksOf).filter((href) => /#m\d+$/.test(href));
  const article = pages.find(({ file }) => file === 'articles/long/index.html');
  const anchor = `e-${most?.replace('entities/', '').replace('/', '-')}`;
  const mentions = article ? elementsOf(article).filter(({ properties }) => properties.dataEntity === anchor) : [];
  expect(quoted.toSorted()).toEqual(mentions.map(({ properties }) => `/articles/long/#${properties.id}`).toSorted());
  for (const { file, html } of ofName) expect(html.length, file).toBeLessThan(150_000);
  const searched = ofName.filter(({ html }) => html.includes('data-pagefind-body'));
  expect(searched.map(({ file }) => file)).toEqual([`${most}/index.html`]);
});

describe.each(FIXTURE_SITES)('$name under $base', (site) => {
  test('search engines leave out pages about people without a glossary entry', () => {
    const people = readPages(site).filter(({ file }) => /^entities\/person\/[^/]+\/index\.html$/.test(file));
    const wrong = people.filter((page) => {
      const entry = path.join(site.dir, '../content/glossary', `${page.file.split('/')[2]}.md`);
      const isOut = elementsOf(page).some(({ properties }) => properties.content === 'noindex');
      return existsSync(entry) === isOut;
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('the sitemap lists pages about people', () => {
    expect(readBuilt(site, 'sitemap-0.xml')).toContain('/entities/person/');
  });
});

describe.each(Object.values(TEST_SITES))('$name under $base', (site) => {
  test('the sitemap has every page that search engines may list, and no other', () => {
    const sitemap = readBuilt(site, 'sitemap-0.xml');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    const open = readPages(site).filter(
      (page) => !elementsOf(page).some(({ properties }) => properties.content === 'noindex'),
    );
    const addresses = open
      .map(({ file }) => addressOf(site, file).href)
      .filter((address) => !/\/search\//.test(address));
    expect(listed.toSorted()).toEqual(addresses.toSorted());
  });
});
