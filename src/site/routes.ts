import { entityAnchor } from '../annotate/anchors.ts';
import type { Collection, Entity } from '../collection/collection.ts';
import { slugify, type ArticleSlug, type EntityId } from '../model/ids.ts';
import type { EntityType } from '../model/mention.ts';
import type { SiteConfig } from '../model/site-config.ts';
import { interfaceLanguage, primary } from '../strings/strings.ts';

/** Every path of a site, percent-encoded, the site's base included. */
export type Routes = ReturnType<typeof createRoutes>;

/** Entities that one page of the glossary lists. */
export const GLOSSARY_PAGE_SIZE = 200;

/** The period of the archive with the articles that have no date. */
export const UNDATED = 'undated';

/** Makes the paths of a site; which entities have pages decides where entities lead to. */
export function createRoutes(config: SiteConfig, { entities }: Pick<Collection, 'entities'>) {
  const { base, url, language } = config;
  const path = (page: string) => pathUnder(base, page);
  const list = (folder: string, page: number) => path(`${folder}/${pageEnding(page)}`);
  const ownSearch = primary(interfaceLanguage(language, 'en'));
  const indexes = new Map([...entities.keys()].map((id, index) => [id, index]));

  const entityPage = (id: EntityId, page = 1) => list(`entities/${id}`, page);
  /** A page of the A–Z list of all entities, or of those of one type. */
  const glossary = (page = 1, type?: EntityType) => list(type === undefined ? 'glossary' : `glossary/${type}`, page);
  const glossaryLine = (id: EntityId) => {
    const page = Math.floor((indexes.get(id) ?? 0) / GLOSSARY_PAGE_SIZE) + 1;
    return `${glossary(page)}#${encodeURIComponent(entityAnchor(id))}`;
  };

  return {
    base,
    /** Makes a path an absolute address. */
    address: (path: string) => new URL(path, url).href,

    home: path(''),
    /** Static hosts show this page for a path that leads nowhere. */
    notFound: path('404.html'),
    latest: (page: number) => path(pageEnding(page)),
    archive: path('archive/'),
    data: path('data/'),
    places: path('places/'),
    timeline: (page = 1) => list('timeline', page),

    article: (slug: ArticleSlug) => path(`articles/${slug}/`),
    publisher: (publisher: string, page = 1) => list(`publishers/${publisherSlug(publisher)}`, page),
    section: (section: string, page = 1) => list(`sections/${sectionSlug(section)}`, page),
    /** `period` is a year such as `2016`, a month such as `2016-10`, or `undated`. */
    period: (period: string, page = 1) => list(`archive/${period}`, page),

    glossary,
    entityPage,
    /** The page of an entity or, where it has none, its line in the glossary. */
    entity: ({ id, hasPage }: Pick<Entity, 'id' | 'hasPage'>) => (hasPage ? entityPage(id) : glossaryLine(id)),

    /** The search in a language that `interfaceLanguage` returned; the site's own has the shortest path. */
    search: (language: string) => path(primary(language) === ownSearch ? 'search/' : `search/${primary(language)}/`),
    /** The search in the site's language, already asking for a text. */
    searchFor: (query: string) => `${path('search/')}?q=${encodeURIComponent(query)}`,
    searchIndex: path('pagefind/'),
    searchNames: path('search/names.json'),

    /** A form of the site's feed, such as `rss.xml`. */
    feed: (file: string) => path(file),
    entityFeed: (id: EntityId) => path(`entities/${id}.atom.xml`),
    /** An article in another form; `ending` begins with a dot. The file is beside the folder of the article's page. */
    articleFile: (slug: ArticleSlug, ending: string) => path(`articles/${slug}${ending}`),
    dataFile: (file: string) => path(`data/${file}`),

    /** The outlines that maps in a shared frame have in common. */
    baseMap: (frame: string) => path(`maps/${baseMapFile(frame)}`),
    /** The picture that a link to an article shows elsewhere; without a slug, that of the site. */
    picture: (slug?: ArticleSlug) => path(`images/${pictureFile(slug)}`),
    /** The site's icon as a PNG, `size` pixels wide. */
    iconPng: (size: number) => path(`images/${iconFile(size)}`),
    icon: path('favicon.svg'),
    manifest: path('site.webmanifest'),
    sitemap: path('sitemap-index.xml'),
  };
}

/** Returns the percent-encoded path of a page below `base`: `('/base/', 'entities/place/mosul/')` → `/base/entities/place/mosul/`. */
export function pathUnder(base: string, page: string): string {
  return base + page.split('/').map(encodeURIComponent).join('/');
}

/** Returns what the path of a list's page ends in: nothing for the first, then `2/`, `3/`, … */
function pageEnding(page: number): string {
  return page === 1 ? '' : `${page}/`;
}

/** Names a publisher in paths; publishers whose names differ in spelling only share a slug. */
export function publisherSlug(publisher: string): string {
  return slugify(publisher) || 'other';
}

/** Names a section in paths; sections whose names differ in spelling only share a slug. */
export function sectionSlug(section: string): string {
  return slugify(section) || 'other';
}

/** Names the outlines of a frame below `maps/`. */
export function baseMapFile(frame: string): string {
  return `${frame}.svg`;
}

/** Names the picture of an article, or of the site, below `images/`. */
export function pictureFile(slug?: ArticleSlug): string {
  return slug === undefined ? 'site.png' : `articles/${slug}.png`;
}

/** Names the site's icon of so many pixels below `images/`. */
export function iconFile(size: number): string {
  return `icon-${size}.png`;
}
