import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { toString as textOf } from 'hast-util-to-string';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { TEST_SITES, type TestSite } from '../../scripts/testing/test-sites.ts';
import { decode } from '../../src/text/decode.ts';
import type { AnnotationTarget } from '../../src/exports/annotation-targets.ts';
import type { AnnotationCollection } from '../../src/exports/web-annotations.ts';
import { addressOf, elementsOf, fileAt, listFiles, readBuilt, readPages, type BuiltPage } from './built-site.ts';

const collectionsOf = (site: TestSite): AnnotationCollection[] =>
  listFiles(site)
    .filter((file) => file.endsWith('.annotations.jsonld'))
    .map((file) => JSON.parse(readBuilt(site, file)) as AnnotationCollection);

const articlesOf = (site: TestSite): BuiltPage[] => readPages(site).filter(({ file }) => file.startsWith('articles/'));

/** Returns the texts of a site's sources, by the identifier that annotations give them. */
function sourcesOf(site: TestSite): Map<string, string> {
  const folder = path.join(path.dirname(site.dir), 'content', 'sources');
  const files = existsSync(folder) ? listFiles({ ...site, dir: folder }) : [];
  return new Map(
    files.flatMap((file): [string, string][] => {
      const bytes = readFileSync(path.join(folder, file));
      const text = decode(bytes)?.text;
      const hash = createHash('sha256').update(bytes).digest('base64url');
      return text === undefined ? [] : [[`ni:///sha-256;${hash}`, text]];
    }),
  );
}

/** Returns what each selector selects of `text`, or the text of the element that it names. */
function selections({ selector }: AnnotationTarget, text: string, textOfElement: (id: string) => string): string[] {
  return selector.map((one) => {
    if (one.type === 'FragmentSelector') return textOfElement(one.value);
    if (one.type === 'TextPositionSelector') return Array.from(text).slice(one.start, one.end).join('');
    const [before, after, ...more] = text.split(one.prefix + one.exact + one.suffix);
    return before === undefined || after === undefined || more.length > 0 ? `not unique: ${one.exact}` : one.exact;
  });
}

/** Collapses white space, as a browser does. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

function pageText(page: BuiltPage) {
  const elements = elementsOf(page);
  const byId = new Map(elements.map((element) => [element.properties.id, element]));
  const prose = elements.find(({ properties }) => String(properties.className).includes('prose'));
  return {
    text: prose ? textOf(prose) : '',
    ofElement: (id: string) => {
      const element = byId.get(id);
      return element && textOf(element);
    },
  };
}

describe.each(Object.values<TestSite>(TEST_SITES))('$name under $base', (site) => {
  test('every selector of an annotation selects one passage in the page or the source', () => {
    const sources = sourcesOf(site);
    const pages = new Map(articlesOf(site).map((page) => [page.file, pageText(page)]));
    const counts = { page: 0, source: 0 };
    for (const { first } of collectionsOf(site)) {
      for (const { target } of first?.items ?? []) {
        const [onPage, inSource] = target;
        const page = pages.get(fileAt(site, new URL(onPage?.source ?? '')) ?? '');
        if (!onPage || !page) throw new Error(`no page for the annotation's source ${onPage?.source}`);
        expect(onPage.selector.length).toBeGreaterThan(0);
        const names = selections(onPage, page.text, (id) => page.ofElement(id) ?? `no element ${id}`);
        expect(new Set(names.map(flat)).size, names.join(' | ')).toBe(1);
        counts.page++;
        if (!inSource) continue;
        const source = sources.get(inSource.source);
        expect(source, inSource.source).toBeDefined();
        const inText = selections(inSource, source ?? '', () => '');
        expect(new Set(inText).size, inText.join(' | ')).toBe(1);
        counts.source++;
      }
    }
    if (site === TEST_SITES.own) return;
    expect(counts.page).toBeGreaterThan(0);
    expect(counts.source).toBeGreaterThan(0);
  });

  test('every article has citations and exports, linked from its head', () => {
    for (const page of articlesOf(site)) {
      const here = addressOf(site, page.file);
      const alternates = elementsOf(page)
        .filter(({ tagName, properties }) => tagName === 'link' && String(properties.rel) === 'alternate')
        .map(({ properties }) => new URL(String(properties.href), here).pathname);
      const own = alternates.filter((href) => href.startsWith(here.pathname.replace(/\/$/, '.')));
      expect(own.map((href) => href.slice(here.pathname.length))).toEqual([
        'bib',
        'ris',
        'csl.json',
        'md',
        'annotations.jsonld',
        'tei.xml',
      ]);
      expect(own.every((href) => fileAt(site, new URL(href, here)))).toBe(true);
    }
  });

  test('an article’s JSON-LD names it, its address and what it mentions', () => {
    for (const page of articlesOf(site)) {
      const script = elementsOf(page).find(
        ({ tagName, properties }) => tagName === 'script' && properties.type === 'application/ld+json',
      );
      const data = JSON.parse(script ? textOf(script) : '{}') as Record<string, unknown>;
      expect(data).toMatchObject({ '@type': 'NewsArticle', url: addressOf(site, page.file).href });
      const title = elementsOf(page).find(({ tagName }) => tagName === 'h1');
      expect(data.headline).toBe(title && flat(textOf(title)));
    }
  });

  test('feeds have each article in full, as it reads, without annotations', () => {
    const { items } = JSON.parse(readBuilt(site, 'feed.json')) as { items: { url: string; content_html: string }[] };
    if (site !== TEST_SITES.own) expect(items.length).toBeGreaterThan(0);
    const pages = new Map(articlesOf(site).map((page) => [addressOf(site, page.file).href, page]));
    for (const { url, content_html } of items) {
      const page = pages.get(url);
      expect(content_html).not.toMatch(/class="mention"|<time/);
      expect(flat(textOf(fromHtml(content_html, { fragment: true }))).trim()).toBe(
        page && flat(pageText(page).text).trim(),
      );
    }
    expect(readBuilt(site, 'rss.xml')).toContain('content:encoded');
    expect(readBuilt(site, 'atom.xml')).toContain('<content type="html">');
  });

  test('the tables have the same rows as CSV and as JSON Lines', () => {
    for (const name of ['entities', 'mentions']) {
      const rows = parseCsv<{ name: string }>(readBuilt(site, `data/${name}.csv`), { columns: true, bom: true });
      const lines = readBuilt(site, `data/${name}.jsonl`).split('\n').filter(Boolean);
      if (site !== TEST_SITES.own) expect(rows.length).toBeGreaterThan(0);
      expect(rows.map((row) => row.name)).toEqual(lines.map((line) => (JSON.parse(line) as { name: string }).name));
    }
  });
});

test('no file gives the path of a source', () => {
  const site = TEST_SITES.root;
  expect(listFiles(site).filter((file) => readBuilt(site, file).includes('/sources/'))).toEqual([]);
});
