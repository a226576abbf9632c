import { config } from '../../postil.config.ts';
import { slugify } from '../model/ids.ts';
import type { EntityType } from '../model/entity-types.ts';
import { pathUnder } from '../model/paths.ts';
import { interfaceLanguage, primary } from '../strings/strings.ts';
import { pageEnding } from './paginate.ts';

/** `articles/x/` → `/base/articles/x/`: the path of a page of this site, percent-encoded. */
export function pathTo(page: string): string {
  return pathUnder(config.base, page);
}

/** The whole address of a path that `pathTo` gave. */
export function addressOf(path: string): string {
  return new URL(path, config.url).href;
}

export const articlePath = (slug: string) => pathTo(`articles/${slug}/`);
/** An entity's page or, where its mentions fill several, the one of that number. */
export const entityPath = (id: string, page = 1) => pathTo(`entities/${id}/${pageEnding(page)}`);
/** A page of the A–Z list of everything, or of one type. */
export const glossaryPath = (page = 1, type?: EntityType) =>
  pathTo(`glossary/${type === undefined ? '' : `${type}/`}${pageEnding(page)}`);
export const publisherPath = (publisher: string) => pathTo(`publishers/${publisherSlug(publisher)}/`);

/** The search in an interface language that `interfaceLanguage` gave; the site's own has the shortest address. */
export function searchPath(language: string): string {
  const isOwn = primary(language) === primary(interfaceLanguage(config.language, 'en'));
  return pathTo(isOwn ? 'search/' : `search/${primary(language)}/`);
}

/** Publishers whose names differ in spelling only share one. */
export const publisherSlug = (publisher: string) => slugify(publisher) || 'other';
