import { config } from '../../../postil.config.ts';
import { allArticles, teaser, type Teaser } from '../store.ts';
import { publisherSlug } from '../routes.ts';

/** A publisher and its articles, latest first. */
export interface PublisherView {
  name: string;
  teasers: Teaser[];
}

/** A page for each publisher, by name; those whose names differ in spelling only share one. */
export async function publisherPages(): Promise<{ slug: string; view: PublisherView }[]> {
  const articles = (await allArticles()).filter(({ data }) => data.publisher !== undefined);
  const bySlug = Map.groupBy(articles, ({ data }) => publisherSlug(data.publisher ?? ''));
  const pages = [...bySlug].map(([slug, same]) => ({
    slug,
    view: { name: same[0]?.data.publisher ?? slug, teasers: same.map((article) => teaser(article)) },
  }));
  return pages.sort((a, b) => a.view.name.localeCompare(b.view.name, config.language));
}
