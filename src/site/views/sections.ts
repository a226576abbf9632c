import { allArticles, teaser, type Teaser } from '../store.ts';
import { sectionName, sectionSlug } from '../section-names.ts';

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
    view: {
      name: sectionName(same[0]?.data.section ?? slug),
      teasers: same.map((article) => ({ ...teaser(article), section: undefined })),
    },
  }));
}
