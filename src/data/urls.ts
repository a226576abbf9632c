import { config } from '../../postil.config.ts';
import { slugify } from '../article/ids.ts';
import { pathUnder } from '../article/paths.ts';

/** `articles/x/` → `/base/articles/x/`: the path of a page of this site, percent-encoded. */
export function pathTo(page: string): string {
  return pathUnder(config.base, page);
}

/** The whole address of a path that `pathTo` gave. */
export function addressOf(path: string): string {
  return new URL(path, config.url).href;
}

export const articlePath = (slug: string) => pathTo(`articles/${slug}/`);
export const entityPath = (id: string) => pathTo(`entities/${id}/`);
export const publisherPath = (publisher: string) => pathTo(`publishers/${publisherSlug(publisher)}/`);

/** Publishers whose names differ in spelling only share one. */
export const publisherSlug = (publisher: string) => slugify(publisher) || 'other';
