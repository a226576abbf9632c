import type { AnnotatedArticle } from '../../model/annotation.ts';
import type { EntityId } from '../../model/ids.ts';
import { fill, stringsFor } from '../../strings/strings.ts';
import { listFormat } from '../../text/formatters.ts';
import type { Site } from '../site.ts';
import { teaserOf, type Teaser } from './teaser.ts';

/** An article that mentions the same entities as the one that is read. */
export interface RelatedView extends Teaser {
  /** Such as `Both name Qayyarah and Mishraq`. */
  reason: string;
}

/** Lists the articles related to one, in the interface language given. */
export function relatedViews(site: Site, { slug }: AnnotatedArticle, language: string): RelatedView[] {
  const { related, articleBySlug } = site.collection;
  return (related.get(slug) ?? []).flatMap(({ slug, shared }): RelatedView[] => {
    const article = articleBySlug.get(slug);
    return article ? [{ ...teaserOf(site, article, language), reason: reasonFor(site, shared, language) }] : [];
  });
}

function reasonFor({ collection }: Site, shared: readonly EntityId[], language: string): string {
  const names = shared.flatMap((id) => collection.entities.get(id)?.name ?? []);
  return fill(stringsFor(language).bothMention, { names: listFormat(language).format(names) });
}
