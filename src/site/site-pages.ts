import type { PageOf } from './page.ts';
import type { PageKind, ShownPage, Views } from './shown-page.ts';
import type { Site } from './site.ts';
import { archiveView } from './views/archive.ts';
import { latestPages, periodPages, publisherPages, sectionPages } from './views/article-lists.ts';
import { articlePages } from './views/article-page.ts';
import { dataView } from './views/data-sets.ts';
import { entityPages } from './views/entity-page.ts';
import { glossaryPages } from './views/glossary.ts';
import { pageFrame } from './views/page-frame.ts';
import { placesView } from './views/places.ts';
import { searchPages } from './views/search.ts';
import { timelinePages } from './views/timeline.ts';

/** A page of the site before it is rendered. */
export type SitePage = { [Kind in PageKind]: { kind: Kind; page: PageOf<Views[Kind]> } }[PageKind];

/** Lists the pages of each kind. */
const PAGES: { [Kind in PageKind]: (site: Site) => readonly PageOf<Views[Kind]>[] } = {
  latest: latestPages,
  article: articlePages,
  list: (site) => [...publisherPages(site), ...sectionPages(site), ...periodPages(site)],
  archive: (site) => [onePage(site.routes.archive, () => archiveView(site))],
  entity: entityPages,
  glossary: glossaryPages,
  places: (site) => [onePage(site.routes.places, () => placesView(site))],
  timeline: timelinePages,
  search: searchPages,
  data: (site) => [onePage(site.routes.data, () => dataView(site))],
  notFound: (site) => [{ href: site.routes.notFound, isIndexed: false, view: null }],
};

function onePage<View>(href: string, view: () => View): PageOf<View> {
  return {
    href,
    get view() {
      return view();
    },
  };
}

/** Lists every page of a site. */
export function sitePages(site: Site): SitePage[] {
  const kinds = Object.keys(PAGES) as PageKind[];
  return kinds.flatMap((kind) => PAGES[kind](site).map((page) => ({ kind, page }) as SitePage));
}

/** Makes what the template of a page gets. */
export function showPage(site: Site, { kind, page }: SitePage): ShownPage {
  return { kind, frame: pageFrame(site, page.href, page.language), view: page.view } as ShownPage;
}
