import { slugify } from '../article/ids.ts';
import { allArticles, teaser, type Teaser } from './articles.ts';
import { pathTo } from './urls.ts';

/** A section and its articles, latest first. */
export interface SectionView {
  name: string;
  teasers: Teaser[];
}

/** A page for each section; sections whose names differ in spelling only share one. */
export async function sectionPages(): Promise<{ slug: string; view: SectionView }[]> {
  const articles = (await allArticles()).filter(({ data }) => data.section !== undefined);
  const bySlug = Map.groupBy(articles, ({ data }) => sectionSlug(data.section ?? ''));
  return [...bySlug].map(([slug, same]) => ({
    slug,
    view: { name: sectionName(same[0]?.data.section ?? slug), teasers: same.map(teaser) },
  }));
}

/** A section is a folder's path: `raids/west` reads `Raids › West`. */
export function sectionName(section: string): string {
  const folders = section.split('/').map((folder) => folder.replaceAll(/[-_]+/g, ' ').trim());
  return folders.map((folder) => folder.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())).join(' › ');
}

export const sectionPath = (section: string) => pathTo(`sections/${sectionSlug(section)}/`);

const sectionSlug = (section: string) => slugify(section) || 'other';
