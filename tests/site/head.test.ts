import { toString } from 'hast-util-to-string';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { TEST_SITES, type TestSite } from '../../scripts/testing/test-sites.ts';
import { addressOf, elementsOf, fileAt, readBuilt, readBuiltBytes, readPages, type BuiltPage } from './built-site.ts';

/** Apps that preview links give up on larger pictures, or load them late. */
const PICTURE_BYTES = 30_000;

const manifestShape = z.object({
  start_url: z.string(),
  icons: z.array(z.object({ src: z.string(), sizes: z.string() })),
});

function pictureOf(page: BuiltPage): unknown {
  return elementsOf(page).find(({ properties }) => properties.property === 'og:image')?.properties.content;
}

/** Returns the built file at `address`, which the page in `file` refers to. */
function builtAt(site: TestSite, address: unknown, file: string): Buffer {
  const found = fileAt(site, new URL(String(address), addressOf(site, file)));
  if (!found) throw new Error(`${file} refers to ${String(address)}, which does not exist`);
  return readBuiltBytes(site, found);
}

describe.each<TestSite>([TEST_SITES.root, TEST_SITES.path, TEST_SITES.own])('$name under $base', (site) => {
  test('every page has a preview picture of the right size, at most 30 KB', async () => {
    for (const page of readPages(site)) {
      const png = builtAt(site, pictureOf(page), page.file);
      const { format, width, height } = await sharp(png).metadata();
      expect({ format, width, height }, page.file).toEqual({ format: 'png', width: 1200, height: 630 });
      expect(png.length, page.file).toBeLessThanOrEqual(PICTURE_BYTES);
    }
  });

  test.skipIf(site === TEST_SITES.own)('an article whose letters the typeface has gets its own picture', () => {
    const pictures = new Map(readPages(site).map((page) => [page.file, pictureOf(page)]));
    const ofArticles = [...pictures].filter(([file]) => file.startsWith('articles/') && !file.includes('manara'));
    expect(new Set(ofArticles.map(([, picture]) => picture)).size).toBe(ofArticles.length);
    expect(ofArticles.map(([, picture]) => picture)).not.toContain(pictures.get('index.html'));
  });

  test('the JSON-LD of an article names the same picture', () => {
    const articles = readPages(site).filter(({ file }) => file.startsWith('articles/'));
    for (const page of articles) {
      const script = elementsOf(page).find(
        ({ tagName, properties }) => tagName === 'script' && properties.type === 'application/ld+json',
      );
      expect(JSON.parse(script ? toString(script) : '{}'), page.file).toMatchObject({ image: pictureOf(page) });
    }
  });

  test('the web app manifest has icons in the sizes it declares', async () => {
    const manifest = manifestShape.parse(JSON.parse(readBuilt(site, 'site.webmanifest')));
    expect(manifest.start_url).toBe(site.base);
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = await sharp(builtAt(site, src, 'index.html')).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
  });

  test('there is a favicon.ico', () => {
    expect(readBuiltBytes(site, 'favicon.ico').subarray(0, 6)).toEqual(Buffer.from([0, 0, 1, 0, 1, 0]));
  });
});
