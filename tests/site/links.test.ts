import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { TEST_SITES, type TestSite } from '../../scripts/testing/test-sites.ts';
import { addressOf, elementsOf, fileAt, listFiles, readBuilt, readPages, type BuiltPage } from './built-site.ts';

const ADDRESS_PROPERTIES = ['href', 'src', 'action', 'formAction', 'poster', 'data', 'cite'];
/** Files that refer to pages by their absolute address. */
const MACHINE_READABLE = /\.(xml|json|jsonld|csv|txt|webmanifest)$/;

function addressesOf({ properties }: Element): string[] {
  const single = ADDRESS_PROPERTIES.map((name) => properties[name]);
  const sets = typeof properties.srcSet === 'string' ? properties.srcSet.split(',') : [];
  return [...single, ...sets.map((candidate) => candidate.trim().split(/\s+/)[0])].filter(
    (value): value is string => typeof value === 'string',
  );
}

function idsOf(page: BuiltPage | undefined): Set<unknown> {
  return new Set(page ? elementsOf(page).map(({ properties }) => properties.id) : []);
}

/** Returns the site's links to itself that are broken, as `page → address`. */
function brokenLinks(site: TestSite): string[] {
  const pages = new Map(readPages(site).map((page) => [page.file, page]));
  const ids = new Map([...pages].map(([file, page]) => [file, idsOf(page)]));
  return [...pages.values()].flatMap((page) => {
    const here = addressOf(site, page.file);
    return [...new Set(elementsOf(page).flatMap(addressesOf))]
      .filter((address) => {
        const target = new URL(address, here);
        if (target.origin !== here.origin) return false;
        const file = fileAt(site, target);
        const fragment = decodeURIComponent(target.hash.slice(1));
        return !file || (fragment !== '' && ids.has(file) && !ids.get(file)?.has(fragment));
      })
      .map((address) => `${page.file} → ${address}`);
  });
}

/** Returns the site's absolute addresses in feeds, sitemaps and exports that are broken. */
function brokenAddresses(site: TestSite): string[] {
  return listFiles(site)
    .filter((file) => MACHINE_READABLE.test(file) && !file.startsWith('pagefind/'))
    .flatMap((file) => {
      const words = new Set(readBuilt(site, file).split(/[\s"'<>(),\\]+/));
      const addresses = [...words].filter((word) => word.startsWith(site.url));
      return addresses.filter((address) => !fileAt(site, new URL(address))).map((address) => `${file} → ${address}`);
    });
}

describe.each(Object.values(TEST_SITES))('$name under $base', (site) => {
  test('there are a home page, a search index and an error page', () => {
    const files = listFiles(site);
    expect(files).toEqual(expect.arrayContaining(['index.html', '404.html', 'pagefind/pagefind.js']));
  });

  test('every internal link leads to a built file and its fragment to an element in it', () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  test('every address in feeds, sitemaps and exports leads to a built file', () => {
    expect(brokenAddresses(site)).toEqual([]);
  });
});
