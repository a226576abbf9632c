import { element, xmlDocument } from '../exports/xml.ts';
import type { TextFile } from './output-file.ts';
import { paginate } from './paginate.ts';
import type { SitePage } from './site-pages.ts';
import type { Site } from './site.ts';

/** Addresses in one sitemap; the protocol allows 50,000 (https://www.sitemaps.org/protocol.html). */
const MAX_ADDRESSES = 45_000;
const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** Makes the sitemaps of the pages that search engines may list, and the index of the sitemaps. */
export function sitemaps({ routes }: Site, pages: readonly SitePage[]): TextFile[] {
  const listed = pages.filter(({ page }) => page.isIndexed !== false).map(({ page }) => routes.address(page.href));
  const parts = paginate(listed.sort(), MAX_ADDRESSES).map((addresses, i) =>
    sitemap(`sitemap-${i}.xml`, 'urlset', 'url', addresses),
  );
  const addresses = parts.map(({ path }) => routes.address(routes.base + path));
  return [...parts, sitemap('sitemap-index.xml', 'sitemapindex', 'sitemap', addresses)];
}

/** Makes a file that lists addresses in elements named `item`. */
function sitemap(path: string, root: string, item: string, addresses: readonly string[]): TextFile {
  const write = () => {
    const items = addresses.map((address) => element(item, [element('loc', address)]));
    return xmlDocument(element(root, NAMESPACE, items));
  };
  return { path, type: 'application/xml', write };
}
