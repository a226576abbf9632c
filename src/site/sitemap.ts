import { x } from 'xastscript';
import { xmlDocument } from '../exports/xml.ts';
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
  const parts = paginate(listed.sort(), MAX_ADDRESSES).map((addresses, i) => sitemap(`sitemap-${i}.xml`, addresses));
  const index = x(
    'sitemapindex',
    NAMESPACE,
    parts.map(({ path }) => x('sitemap', [x('loc', routes.address(routes.base + path))])),
  );
  return [...parts, { path: 'sitemap-index.xml', type: 'application/xml', write: () => xmlDocument(index) }];
}

function sitemap(path: string, addresses: readonly string[]): TextFile {
  const write = () => {
    return xmlDocument(
      x(
        'urlset',
        NAMESPACE,
        addresses.map((address) => x('url', [x('loc', address)])),
      ),
    );
  };
  return { path, type: 'application/xml', write };
}
