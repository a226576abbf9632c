import { lookup } from '../../src/collection/once.ts';
import { siteFiles } from '../../src/site/site-files.ts';
import type { PageOf } from '../../src/site/page.ts';
import type { PageKind } from '../../src/site/shown-page.ts';
import { showPage, sitePages } from '../../src/site/site-pages.ts';
import type { Site } from '../../src/site/site.ts';
import { pageFrame } from '../../src/site/views/page-frame.ts';
import { sitemaps } from '../../src/site/sitemap.ts';
import { digestOf } from '../../src/text/digest.ts';
import type { Renderer } from './renderer.ts';
import type { OutputFolder } from './output-folder.ts';

/** A page that was written, or left as it was. */
export interface WrittenPage {
  path: string;
  kind: PageKind;
  key: string;
}

/**
 * Writes every file of a site but the search index to its folder. A file whose key is that of the last build is left
 * alone. `code` is a digest of all code that writes files.
 */
export async function writeSite(
  site: Site,
  renderer: Renderer,
  folder: OutputFolder,
  code: string,
): Promise<WrittenPage[]> {
  const pages: WrittenPage[] = [];
  const all = sitePages(site);
  for (const [name, file] of renderer.assets) folder.copy(name, file, renderer.key);
  const frameKey = memoizeFrameKeys(site);
  for (const sitePage of all) {
    const { kind, page } = sitePage;
    const path = pageFile(site, page.href);
    const key = digestOf([renderer.key, code, frameKey(page), page.key?.() ?? page.view]);
    await folder.write({
      path,
      key,
      write: () => renderer.renderPage(site.routes.address(page.href), showPage(site, sitePage)),
    });
    pages.push({ path, kind, key });
  }
  for (const file of [...siteFiles(site), ...sitemaps(site, all)]) {
    const key = file.key && digestOf([code, file.key()]);
    await folder.write({ path: file.path, key, write: file.write });
  }
  return pages;
}

/** Returns the file of a page by its path: `/base/entities/place/caf%C3%A9/` → `entities/place/café/index.html`. */
function pageFile({ routes }: Site, href: string): string {
  const inside = decodeURIComponent(href.slice(routes.base.length));
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}

/**
 * Makes the function that returns a digest of the frame around a page. What differs between two pages in one language
 * follows from their paths, so the digest of one serves all.
 */
function memoizeFrameKeys(site: Site): (page: PageOf<unknown>) => string {
  const keys = lookup((language: string) =>
    digestOf({ ...pageFrame(site, '', language), address: '', navigation: [] }),
  );
  return ({ language = site.language }) => keys.get(language);
}
