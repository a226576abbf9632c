import type { EntityType } from '../../model/entity-types.ts';
import type { FirstLastMention } from '../../collection/first-last-mention.ts';
import { counted, stringsFor } from '../../strings/strings.ts';
import { registerOfCollection } from './collection-register.ts';
import { dateView, type DateView } from './dates.ts';
import type { Collection, Entity } from './entities.ts';
import { entityHref } from '../entity-href.ts';
import { locatorView, type LocatorView } from './locator-view.ts';
import { articlePath } from '../routes.ts';

/** Another entity, and in how many paragraphs both stand. */
export interface CompanionView {
  href: string;
  name: string;
  type: EntityType;
  /** Such as `3 paragraphs`. */
  together: string;
}

/** An article in which something is seen for the first or last time. */
export interface SeenView {
  label: string;
  date: DateView;
  href: string;
  title: string;
  language: string;
}

/** What the whole collection tells of an entity. */
export interface EntityRegister {
  locator?: LocatorView | undefined;
  companions: CompanionView[];
  /** First and last; one where both are the same article; none where no article has a date. */
  seen: SeenView[];
}

/** What an entity's page shows besides its definition and mentions, in the interface language given. */
export function entityRegister(entity: Entity, collection: Collection, language: string): EntityRegister {
  const { companions, seen } = registerOfCollection(collection);
  return {
    locator: locatorView(entity, language),
    companions: (companions.get(entity.id) ?? []).flatMap(({ id, count }): CompanionView[] => {
      const other = collection.entities.get(id);
      return other ? [companionView(other, count, language)] : [];
    }),
    seen: seenViews(seen.get(entity.id), collection, language),
  };
}

function companionView(entity: Entity, count: number, language: string): CompanionView {
  const { name, type } = entity;
  return {
    href: entityHref(entity),
    name,
    type,
    together: counted(stringsFor(language).paragraphs, count, language),
  };
}

function seenViews(seen: FirstLastMention | undefined, { articleBySlug }: Collection, language: string): SeenView[] {
  if (!seen) return [];
  const strings = stringsFor(language);
  const isOnce = seen.first.slug === seen.last.slug;
  const sights = isOnce
    ? [{ label: strings.seenOnce, ...seen.first }]
    : [
        { label: strings.seenFirst, ...seen.first },
        { label: strings.seenLast, ...seen.last },
      ];
  return sights.flatMap(({ label, slug, day }): SeenView[] => {
    const article = articleBySlug.get(slug);
    if (!article) return [];
    const { title, language: written } = article.data;
    return [{ label, date: dateView(day, language), href: articlePath(slug), title, language: written }];
  });
}
