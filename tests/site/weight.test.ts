import { gzipSync } from 'node:zlib';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { TEST_SITES, type TestSite } from '../../scripts/site/test-sites-fs.ts';
import { elementsOf, readBuilt, readBuiltBytes, readPages, type BuiltPage } from './built-site-fs.ts';

interface Article extends BuiltPage {
  site: TestSite;
}

function articlesOf(site: TestSite): Article[] {
  const pages = readPages(site).filter(({ file }) => file.startsWith('articles/'));
  return pages.map((page) => ({ ...page, site }));
}

/** The built files a page's first view loads with elements of this kind, by their ending. */
function loaded(page: Article, ending: string): string[] {
  const addresses = elementsOf(page).flatMap(({ tagName, properties: { rel, src, href } }) => {
    if (tagName === 'script') return [src];
    return tagName === 'link' && /stylesheet|preload/.test(String(rel)) ? [href] : [];
  });
  const files = addresses
    .filter((address) => typeof address === 'string')
    .filter((address) => address.endsWith(ending));
  return [...new Set(files.flatMap((file) => [file, ...importsOf(page.site, file)]))];
}

/** The modules a script loads besides itself. */
function importsOf(site: TestSite, script: string): string[] {
  if (!script.endsWith('.js')) return [];
  const names = [...readBuilt(site, script.slice(1)).matchAll(/from\s*"\.\/([^"]+)"/g)].map(([, name]) => name);
  return names.map((name) => `/_astro/${name}`);
}

/** Kilobytes (1000 bytes) that these files take on the wire. */
function kilobytes(site: TestSite, files: readonly string[]): number {
  const sizes = files.map((file) => {
    const bytes = readBuiltBytes(site, file.slice(1));
    return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
  });
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

describe.each([...articlesOf(TEST_SITES.own), ...articlesOf(TEST_SITES.long)])('the first view of $file', (page) => {
  const [css, js, fonts] = ['.css', '.js', '.woff2'].map((ending) => kilobytes(page.site, loaded(page, ending)));
  const html = gzipSync(page.html).length / 1000;

  test('has at most 10 KB of styles and 4 KB of scripts', () => {
    expect(css).toBeGreaterThan(0);
    expect(css).toBeLessThanOrEqual(10);
    expect(js).toBeGreaterThan(0);
    expect(js).toBeLessThanOrEqual(4);
  });

  // A text of 300 paragraphs and the definitions beside it are by themselves 19.5 KB, all that other articles need.
  const text = gzipSync(toString(page.tree)).length / 1000;
  const isLong = page.site === TEST_SITES.long;
  const rest = html + (css ?? 0) + (js ?? 0);

  test.runIf(isLong)('is at most 21 KB besides its font and its text, 41 KB with its text, 76 KB with both', () => {
    expect(rest - text).toBeLessThanOrEqual(21);
    expect(rest).toBeLessThanOrEqual(41);
    expect(rest + (fonts ?? 0)).toBeLessThanOrEqual(76);
  });

  test.skipIf(isLong)('is at most 25 KB without its font, and 60 KB with it', () => {
    expect(rest).toBeLessThanOrEqual(25);
    expect(fonts).toBeGreaterThan(0);
    expect(rest + (fonts ?? 0)).toBeLessThanOrEqual(60);
  });
});
