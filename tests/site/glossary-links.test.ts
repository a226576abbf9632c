import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { TEST_SITES } from '../../scripts/testing/test-sites.ts';
import { elementsOf, readBuilt, readPages } from './built-site.ts';

describe.each([TEST_SITES.root, TEST_SITES.path])('$name under $base', (site) => {
  const linksOf = (file: string): Element[] => {
    const page = readPages(site).find((one) => one.file === file);
    return page ? elementsOf(page).filter(({ tagName }) => tagName === 'a') : [];
  };

  test('[[…]] in an article links to the page of the entry', () => {
    const link = linksOf('articles/quay-notes/index.html').find((one) => textOf(one) === 'glass room');
    expect(link?.properties.href).toBe(`${site.base}entities/term/lantern-room/`);
  });

  test('[[…]] in a glossary entry does too', () => {
    const links = linksOf('entities/term/lantern-room/index.html');
    expect(links.map(({ properties }) => properties.href)).toContain(`${site.base}entities/place/marrow-point/`);
  });

  test('exports and feeds have its absolute address', () => {
    const address = `${site.url}${site.base}entities/term/lantern-room/`;
    expect(readBuilt(site, 'articles/quay-notes.md')).toContain(`[glass room](${address})`);
    expect(readBuilt(site, 'feed.json')).toContain(`<a href=\\"${address}\\">glass room</a>`);
  });
});
