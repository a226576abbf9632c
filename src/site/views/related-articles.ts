import type { EntityId } from '../../model/ids.ts';
import { fill, stringsFor } from '../../strings/strings.ts';
import { slugOf, teaser, type ArticleEntry, type Teaser } from '../store.ts';
import { registerOfCollection } from './collection-register.ts';
import type { Collection } from './entities.ts';

/** An article that has names in common with the one that is read. */
export interface RelatedView extends Teaser {
  /** Such as `Both name Qayyarah and Mishraq`. */
  reason: string;
}

/** What stands below an article: others that name the same, in the interface language given. */
export function relatedArticles(article: ArticleEntry, collection: Collection, language: string): RelatedView[] {
  const related = registerOfCollection(collection).related.get(slugOf(article)) ?? [];
  return related.flatMap(({ slug, shared }): RelatedView[] => {
    const other = collection.articleBySlug.get(slug);
    return other ? [{ ...teaser(other, language), reason: reasonFor(shared, collection, language) }] : [];
  });
}

function reasonFor(shared: readonly EntityId[], { entities }: Collection, language: string): string {
  const names = shared.flatMap((id) => entities.get(id)?.name ?? []);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return fill(stringsFor(language).bothName, { names: list.format(names) });
}
