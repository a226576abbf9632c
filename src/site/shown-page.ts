import type { ArchiveView } from './views/archive.ts';
import type { ArticleListView } from './views/article-lists.ts';
import type { ArticleView } from './views/article-page.ts';
import type { DataView } from './views/data-sets.ts';
import type { EntityView } from './views/entity-page.ts';
import type { GlossaryView } from './views/glossary.ts';
import type { PageFrame } from './views/page-frame.ts';
import type { PlacesView } from './views/places.ts';
import type { SearchView } from './views/search.ts';
import type { TimelineView } from './views/timeline.ts';

/**
 * What the pages of each kind show. A new kind of page is a line here, one in `site-pages.ts`, and a file in `src/pages`.
 */
export interface Views {
  latest: ArticleListView;
  article: ArticleView;
  list: ArticleListView;
  archive: ArchiveView;
  entity: EntityView;
  glossary: GlossaryView;
  places: PlacesView;
  timeline: TimelineView;
  search: SearchView;
  data: DataView;
  notFound: null;
}

export type PageKind = keyof Views;

/** All that the template of a page gets. */
export type ShownPage<Kind extends PageKind = PageKind> = {
  [Each in Kind]: { kind: Each; frame: PageFrame; view: Views[Each] };
}[Kind];

/**
 * Returns what the page of a kind gets.
 *
 * @throws When the page that is rendered is of another kind: a file in `src/pages` has a path that is not its own.
 */
export function shown<Kind extends PageKind>(page: ShownPage, kind: Kind): ShownPage<Kind> {
  if (page.kind !== kind) throw new Error(`a page of the kind "${page.kind}" was rendered as "${kind}"`);
  return page as ShownPage<Kind>;
}
