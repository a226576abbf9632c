import type { AnnotatedArticle } from '../../model/annotation.ts';
import type { ArticleSlug } from '../../model/ids.ts';
import { oncePerSite, type Site } from '../site.ts';

/** The articles published before and after another in the same section. */
export interface PreviousNext<Article> {
  previous?: Article | undefined;
  next?: Article | undefined;
}

/** Returns the neighbors of an article in its section, or among the articles without one. */
export function neighborsOf(site: Site, slug: ArticleSlug): PreviousNext<AnnotatedArticle> {
  return neighborsBySlug(site).get(slug) ?? {};
}

const neighborsBySlug = oncePerSite(({ collection }) => {
  const sections = [...Map.groupBy(collection.articles, ({ section }) => section).values()];
  const neighbors = sections.flatMap((articles) =>
    articles.map(({ slug }, index): [ArticleSlug, PreviousNext<AnnotatedArticle>] => {
      // Articles are sorted from the latest to the earliest.
      return [slug, { previous: articles[index + 1], next: articles[index - 1] }];
    }),
  );
  return new Map(neighbors);
});
