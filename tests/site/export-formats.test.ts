import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check as checkGeoJson } from '@placemarkio/check-geojson';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { ROOT } from '../../scripts/lib/run.ts';
import { TEST_SITES, type TestSite } from '../../scripts/testing/test-sites.ts';
import { splitFrontmatter } from '../../src/model/frontmatter/split-frontmatter.ts';
import { listFiles, readBuilt } from './built-site.ts';
import { annotationCollection } from './web-annotation-shape.ts';

const teiSchema = XmlDocument.fromString(readFileSync(path.join(ROOT, 'src/exports/tei/tei.rng'), 'utf8'));
const tei = RelaxNGValidator.fromDoc(teiSchema);

/** Throws if the document does not match the schema. */
function validateTei(xml: string): void {
  const document = XmlDocument.fromString(xml);
  try {
    tei.validate(document);
  } finally {
    document.dispose();
  }
}

/** Parses a feed and returns the number of its entries; throws if it is not a feed. */
function countEntries(file: string, text: string): number {
  if (file.endsWith('rss.xml')) return parseRssFeed(text).items?.length ?? 0;
  if (file.endsWith('.json')) return parseJsonFeed(text).items?.length ?? 0;
  return parseAtomFeed(text).entries?.length ?? 0;
}

describe.each(Object.values<TestSite>(TEST_SITES))('$name under $base', (site) => {
  const filesEnding = (...endings: string[]) =>
    listFiles(site).filter((file) => !file.startsWith('pagefind/') && endings.some((ending) => file.endsWith(ending)));
  const articles = filesEnding('index.html').filter((file) => file.startsWith('articles/')).length;

  test('every article is valid TEI', () => {
    const files = filesEnding('.tei.xml');
    expect(files).toHaveLength(articles);
    for (const file of files) expect(() => validateTei(readBuilt(site, file)), file).not.toThrow();
  });

  test('every collection of annotations follows the W3C’s model', () => {
    const files = filesEnding('.annotations.jsonld');
    expect(files).toHaveLength(articles);
    for (const file of files) {
      const { error } = annotationCollection.safeParse(JSON.parse(readBuilt(site, file)));
      expect(error?.issues ?? [], file).toEqual([]);
    }
  });

  test('every feed can be parsed, including those of names', () => {
    const files = filesEnding('rss.xml', 'atom.xml', 'feed.json');
    const pages = filesEnding('index.html').filter((file) => /^entities\/[^/]+\/[^/]+\/index\.html$/.test(file));
    expect(files).toHaveLength(3 + pages.length);
    const ofSite = files.filter((file) => !file.startsWith('entities/'));
    for (const file of files) expect(countEntries(file, readBuilt(site, file)), file).toBeGreaterThanOrEqual(0);
    if (site !== TEST_SITES.own)
      for (const file of ofSite) expect(countEntries(file, readBuilt(site, file)), file).toBeGreaterThan(0);
  });

  test('the places are valid GeoJSON', () => {
    const text = readBuilt(site, 'data/places.geojson');
    expect(checkGeoJson(text)).toMatchObject({ type: 'FeatureCollection' });
  });

  test('every article as Markdown has its metadata as frontmatter', () => {
    const files = filesEnding('.md').filter((file) => file.startsWith('articles/'));
    expect(files).toHaveLength(articles);
    for (const file of files) {
      const { yaml, body } = splitFrontmatter(readBuilt(site, file));
      const document = parseDocument(yaml ?? '');
      expect(document.errors, file).toEqual([]);
      expect([typeof document.get('title'), typeof document.get('url')], file).toEqual(['string', 'string']);
      expect(body.trim(), file).not.toBe('');
    }
  });
});
