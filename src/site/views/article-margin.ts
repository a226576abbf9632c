import { entityAnchor } from '../../annotate/anchors.ts';
import type { Entity } from '../../collection/collection.ts';
import type { AnnotatedArticle, AnnotatedDate, Annotation } from '../../model/annotation.ts';
import { ENTITY_TYPES, type EntityType } from '../../model/mention.ts';
import { counted, fill, stringsFor, type Strings } from '../../strings/strings.ts';
import { compareText } from '../../text/compare-text.ts';
import type { Link } from '../link.ts';
import type { Site } from '../site.ts';
import { dateText } from './dates.ts';
import { definitionView, type DefinitionView } from './definition.ts';
import { entityLinks } from './entity-profile.ts';

/** The note about one entity in the margin of an article. */
export interface MarginEntry {
  anchor: string;
  href: string;
  name: string;
  type: EntityType;
  typeName: string;
  /** Its number among the end notes of the printed page. */
  note: number;
  definition?: DefinitionView | undefined;
  /** What else this article calls the entity: `Also: Daesh, the group`. */
  otherNames?: string | undefined;
  /** Such as `3 mentions`; a single mention has it as the text of its link. */
  counts?: string | undefined;
  mentionsLabel: string;
  /** A link to each mention. */
  jumps: Link[];
  /** Such as `in 2 other articles`. */
  elsewhere?: string | undefined;
  /** Links of the editor's entry. */
  links: Link[];
}

/** The notes about entities of one type. */
export interface MarginGroup {
  type: EntityType;
  name: string;
  entries: MarginEntry[];
}

/** Lists what an article mentions, by type and then by first mention, in an interface language. */
export function marginGroups(
  site: Site,
  { annotations }: Pick<AnnotatedArticle, 'annotations'>,
  language: string,
): MarginGroup[] {
  const byEntity = Map.groupBy(annotations, ({ id }) => id);
  const entries = [...byEntity].flatMap(([id, mentions]): MarginEntry[] => {
    const entity = site.collection.entities.get(id);
    return entity ? [marginEntry(site, entity, mentions, language)] : [];
  });
  const byType = Map.groupBy(entries, ({ type }) => type);
  return ENTITY_TYPES.flatMap((type) => {
    const entries = byType.get(type);
    return entries ? [{ type, name: stringsFor(language).typesPlural[type], entries }] : [];
  });
}

function marginEntry(site: Site, entity: Entity, mentions: Annotation[], language: string): MarginEntry {
  const { id, name, mentioned } = entity;
  const strings = stringsFor(language);
  const type = mentions[0]?.type ?? entity.type;
  const counts = counted(strings.mentions, mentions.length, language);
  const isRepeated = mentions.length > 1;
  const otherArticles = (mentioned?.articles.length ?? 1) - 1;
  return {
    anchor: entityAnchor(id),
    href: site.routes.entity(entity),
    name,
    type,
    typeName: strings.types[type],
    note: mentions[0]?.note ?? 0,
    definition: definitionView(site, entity, language),
    otherNames: otherNames(name, mentions, strings),
    links: entityLinks(entity),
    counts: isRepeated ? counts : undefined,
    elsewhere: otherArticles > 0 ? counted(strings.inOtherArticles, otherArticles, language) : undefined,
    mentionsLabel: fill(strings.mentionsOf, { name }),
    jumps: mentions.map(({ anchor }, i) => ({
      href: `#${anchor}`,
      text: isRepeated ? String(i + 1) : counts,
      label: isRepeated ? fill(strings.mentionNumber, { number: i + 1 }) : undefined,
    })),
  };
}

/** Lists other names in order of appearance; one that begins with the name, such as its plural, is nothing new. */
function otherNames(name: string, mentions: readonly Annotation[], strings: Strings): string | undefined {
  const start = name.toLowerCase();
  const surfaces = new Set(mentions.map(({ surface }) => surface));
  const names = [...surfaces].filter((surface) => !surface.toLowerCase().startsWith(start));
  return names.length > 0 ? fill(strings.alsoCalled, { names: names.join(', ') }) : undefined;
}

/**
 * Lists the dates that an article names, the earliest first and the longest first where several begin on the same day.
 * Each has a link to every place that names it: the first is called by the date, the others by their number.
 */
export function dateLines(dates: readonly AnnotatedDate[], language: string): Link[][] {
  const sorted = dates.toSorted((a, b) => compareText(a.from, b.from) || compareText(b.to ?? b.from, a.to ?? a.from));
  const byText = Map.groupBy(sorted, (date) => dateText(date, language));
  const { dateNumber } = stringsFor(language);
  return [...byText].map(([text, [first, ...others]]) => [
    { href: `#${first?.anchor}`, text },
    ...others.map(({ anchor }, i) => {
      const number = i + 2;
      return { href: `#${anchor}`, text: String(number), label: fill(dateNumber, { date: text, number }) };
    }),
  ]);
}
