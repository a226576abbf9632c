import { gzipSync } from 'node:zlib';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { TEST_SITES, type TestSite } from '../../scripts/testing/test-sites.ts';
import { elementsOf, readBuilt, readBuiltBytes, readPages, type BuiltPage } from './built-site.ts';

interface Article extends BuiltPage {
  site: TestSite;
}

function articlesOf(site: TestSite): Article[] {
  const pages = readPages(site).filter(({ file }) => file.startsWith('articles/'));
  return pages.map((page) => ({ ...page, site }));
}

/** Returns the built files with this extension that the first view of a page loads. */
function loadedFiles(page: Article, extension: string): string[] {
  const addresses = elementsOf(page).flatMap(({ tagName, properties: { rel, src, href } }) => {
    if (tagName === 'script') return [src];
    return tagName === 'link' && /stylesheet|preload/.test(String(rel)) ? [href] : [];
  });
  const files = addresses
    .filter((address) => typeof address === 'string')
    .filter((address) => address.endsWith(extension));
  return [...new Set(files.flatMap((file) => [file, ...importedModules(page.site, file)]))];
}

/** Returns the modules that a script imports. */
function importedModules(site: TestSite, script: string): string[] {
  if (!script.endsWith('.js')) return [];
  const names = [...readBuilt(site, script.slice(1)).matchAll(/from\s*"\.\/([^"]+)"/g)].map(([, name]) => name);
  return names.map((name) => `/_astro/${name}`);
}

/** Returns how many kilobytes (1000 bytes) these files take on the wire. */
function kilobytes(site: TestSite, files: readonly string[]): number {
  const sizes = files.map((file) => {
    const bytes = readBuiltBytes(site, file.slice(1));
    return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
  });
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

function weigh(page: Article) {
  const [styles, scripts, fonts] = ['.css', '.js', '.woff2'].map((extension) =>
    kilobytes(page.site, loadedFiles(page, extension)),
  ) as [number, number, number];
  const text = gzipSync(toString(page.tree)).length / 1000;
  return { styles, scripts, fonts, text, withoutFont: gzipSync(page.html).length / 1000 + styles + scripts };
}

const { root, long, own } = TEST_SITES;

test.each([root, long, own].flatMap(articlesOf))(
  '$site.name/$file loads at most 10 KB of styles and 4 KB of scripts',
  (page) => {
    const { styles, scripts } = weigh(page);
    expect(styles).toBeGreaterThan(0);
    expect(styles).toBeLessThanOrEqual(10);
    expect(scripts).toBeGreaterThan(0);
    expect(scripts).toBeLessThanOrEqual(4);
  },
);

test.each(articlesOf(root))('the first view of $file is at most 25 KB without its font, and 60 KB with it', (page) => {
  const { fonts, withoutFont } = weigh(page);
  expect(withoutFont).toBeLessThanOrEqual(25);
  expect(fonts).toBeGreaterThan(0);
  expect(withoutFont + fonts).toBeLessThanOrEqual(60);
});

// A text of 300 paragraphs and the definitions beside it take 19.5 KB by themselves.
test('the first view of a very long article is at most 21 KB without text and font, 41 KB with text, 76 KB in all', () => {
  const [page] = articlesOf(long);
  const { fonts, text, withoutFont } = weigh(page!);
  expect(withoutFont - text).toBeLessThanOrEqual(21);
  expect(withoutFont).toBeLessThanOrEqual(41);
  expect(withoutFont + fonts).toBeLessThanOrEqual(76);
});
