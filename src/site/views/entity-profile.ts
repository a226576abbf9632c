import type { Entity } from '../../collection/collection.ts';
import { counted, fill, stringsFor } from '../../strings/strings.ts';
import type { Link } from '../link.ts';
import type { Site } from '../site.ts';
import { dateView, type DateView } from './dates.ts';
import { definitionView, type DefinitionView } from './definition.ts';
import { placeFacts } from './location.ts';
import { locatorView, type LocatorView } from './locator.ts';

/** What is known of an entity besides its mentions. */
export interface EntityProfile {
  definition?: DefinitionView | undefined;
  /** Such as `Also: Nineveh, the old city`. */
  aliases?: string | undefined;
  /** The aliases for the search, separated by ` · `. */
  searchAliases?: string | undefined;
  /** The editor's entry in full, as HTML. */
  html?: string | undefined;
  /** What open data has of a place. */
  facts?: string | undefined;
  links: Link[];
  locator?: LocatorView | undefined;
  /** The entities named in the same paragraphs, each with how many paragraphs name both. */
  coOccurrences: Link[];
  /** One where both are in the same article; none where no article has a date. */
  firstLastMentions: DatedMentionView[];
}

/** The article that mentions an entity first or last. */
export interface DatedMentionView {
  /** Such as `First named`. */
  label: string;
  date: DateView;
  href: string;
  title: string;
  /** Of the title, BCP 47. */
  language: string;
}

const KNOWN_LABELS: Record<string, string> = { wikidata: 'Wikidata', wikipedia: 'Wikipedia' };

/** Lists the links of an entity's entry to other sites, in its order. */
export function entityLinks({ entry }: Pick<Entity, 'entry'>): Link[] {
  return Object.entries(entry?.links ?? {}).map(([label, href]) => ({ href, text: KNOWN_LABELS[label] ?? label }));
}

/** Shows what is known of an entity, in an interface language. */
export function entityProfile(site: Site, entity: Entity, language: string): EntityProfile {
  const { id, entry, place } = entity;
  const aliases = entry?.aliases ?? [];
  const definition = definitionView(site, entity, language);
  // Open data may mean another place than the editor's position; a definition from open data already has the facts.
  const showsFacts = entry?.coordinates === undefined && definition?.origin !== 'openData';
  return {
    definition,
    aliases: aliases.length > 0 ? fill(stringsFor(language).alsoCalled, { names: aliases.join(', ') }) : undefined,
    searchAliases: aliases.length > 0 ? aliases.join(' · ') : undefined,
    html: site.content.entryHtml(id),
    links: entityLinks(entity),
    facts: showsFacts && place ? placeFacts(place, language) : undefined,
    locator: locatorView(site, entity, language),
    coOccurrences: coOccurrenceLinks(site, entity, language),
    firstLastMentions: firstLastMentions(site, entity, language),
  };
}

function coOccurrenceLinks({ collection, routes }: Site, { id }: Entity, language: string): Link[] {
  return (collection.coOccurrences.get(id) ?? []).flatMap(({ id, count }): Link[] => {
    const entity = collection.entities.get(id);
    if (!entity) return [];
    const { name, type } = entity;
    return [{ href: routes.entity(entity), text: name, type, count: counted(stringsFor(language).paragraphs, count, language) }]; // prettier-ignore
  });
}

function firstLastMentions({ collection, routes }: Site, { id }: Entity, language: string): DatedMentionView[] {
  const mentions = collection.firstLastMentions.get(id);
  if (!mentions) return [];
  const { first, last } = mentions;
  const strings = stringsFor(language);
  const labeled =
    first.slug === last.slug
      ? [{ label: strings.onlyMention, ...first }]
      : [
          { label: strings.firstMention, ...first },
          { label: strings.lastMention, ...last },
        ];
  return labeled.flatMap(({ label, slug, day }): DatedMentionView[] => {
    const article = collection.articleBySlug.get(slug);
    if (!article) return [];
    const { title, language: articleLanguage } = article;
    return [{ label, date: dateView(day, language), href: routes.article(slug), title, language: articleLanguage }];
  });
}
