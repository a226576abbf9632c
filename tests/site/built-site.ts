import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { builtFolder, type TestSite } from '../../scripts/testing/test-sites.ts';

/** One built page. */
export interface BuiltPage {
  /** Relative to the built folder, with forward slashes. */
  file: string;
  html: string;
  tree: Root;
}

/** Returns every file of a built site, relative to its folder, with forward slashes. */
export function listFiles(site: TestSite): string[] {
  const folder = builtFolder(site);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => statSync(path.join(folder, name)).isFile()).map((name) => name.replaceAll('\\', '/'));
}

/** Returns the text of a built file. */
export function readBuilt(site: TestSite, file: string): string {
  return readBuiltBytes(site, file).toString('utf8');
}

/** Returns the bytes of a built file. */
export function readBuiltBytes(site: TestSite, file: string): Buffer {
  return readFileSync(path.join(builtFolder(site), file));
}

/** Returns every page of a built site. */
export function readPages(site: TestSite): BuiltPage[] {
  const files = listFiles(site).filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));
  return files.map((file) => {
    const html = readBuilt(site, file);
    return { file, html, tree: fromHtml(html) };
  });
}

/** Returns the elements of a page, in document order. */
export function elementsOf({ tree }: BuiltPage): Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => void elements.push(element));
  return elements;
}

/** Returns the address a page is published at. */
export function addressOf(site: TestSite, file: string): URL {
  return new URL(site.base + file.replace(/(^|\/)index\.html$/, '$1'), site.url);
}

/**
 * Returns the built file that a static host serves at an address of the site without a redirect; `undefined` if there is
 * none.
 */
export function fileAt(site: TestSite, address: URL): string | undefined {
  const pathname = decodeURIComponent(address.pathname);
  if (!pathname.startsWith(site.base)) return undefined;
  const inside = pathname.slice(site.base.length);
  const candidates = inside === '' || inside.endsWith('/') ? [`${inside}index.html`] : [inside, `${inside}.html`];
  return candidates.find((file) => {
    const full = path.join(builtFolder(site), file);
    return existsSync(full) && statSync(full).isFile();
  });
}
