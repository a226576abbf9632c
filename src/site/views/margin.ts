import type { Annotation } from '../../model/annotation.ts';
import { entityAnchor } from '../../annotate/anchors.ts';
import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.ts';
import type { EntityId } from '../../model/ids.ts';
import { counted, fill, stringsFor, type Strings } from '../../strings/strings.ts';
import { definitionView, type DefinitionView } from './definitions.ts';
import type { Entity } from './entities.ts';
import { entityHref } from '../entity-href.ts';
import { entityLinks, type OutwardLink } from './entity-links.ts';

/** One line of an article's sidebar. */
export interface MarginEntry {
  anchor: string;
  href: string;
  name: string;
  type: EntityType;
  typeName: string;
  /** Its number among the end notes of the printed page. */
  note: number;
  definition?: DefinitionView | undefined;
  /** What else this article calls it: `Also: Daesh, the group`. */
  seenAs?: string | undefined;
  /** Such as `3 mentions`; a single one is a jump of that name instead. */
  counts?: string | undefined;
  mentionsLabel: string;
  /** A link to each mention. */
  jumps: { href: string; text: string; label?: string | undefined }[];
  /** Such as `in 2 other articles`. */
  elsewhere?: string | undefined;
  /** Where its entry sends readers on. */
  links: OutwardLink[];
}

/** The sidebar's lines of one type. */
export interface MarginGroup {
  type: EntityType;
  name: string;
  entries: MarginEntry[];
}

/** What an article mentions, by type and then by first mention, in the interface language given. */
export function marginGroups(
  annotations: readonly Annotation[],
  entities: ReadonlyMap<EntityId, Entity>,
  language: string,
): MarginGroup[] {
  const strings = stringsFor(language);
  const byEntity = Map.groupBy(annotations, ({ id }) => id);
  const entries = [...byEntity].flatMap(([id, mentions]): MarginEntry[] => {
    const entity = entities.get(id);
    return entity ? [marginEntry(entity, mentions, strings, language)] : [];
  });
  return ENTITY_TYPES.flatMap((type) => {
    const ofType = entries.filter((entry) => entry.type === type);
    return ofType.length > 0 ? [{ type, name: strings.typesMany[type], entries: ofType }] : [];
  });
}

function marginEntry(entity: Entity, mentions: Annotation[], strings: Strings, language: string): MarginEntry {
  const { id, name } = entity;
  const type = mentions[0]?.type ?? entity.type;
  const counts = counted(strings.mentions, mentions.length, language);
  const others = (entity.mentioned?.articles.length ?? 1) - 1;
  return {
    anchor: entityAnchor(id),
    href: entityHref(entity),
    name,
    type,
    typeName: strings.types[type],
    note: mentions[0]?.note ?? 0,
    definition: definitionView(entity, language),
    seenAs: seenAs(name, mentions, strings),
    links: entityLinks(entity),
    counts: mentions.length > 1 ? counts : undefined,
    elsewhere: others > 0 ? counted(strings.moreArticles, others, language) : undefined,
    mentionsLabel: fill(strings.mentionsOf, { name }),
    jumps: mentions.map(({ anchor }, i) => ({
      href: `#${anchor}`,
      text: mentions.length > 1 ? String(i + 1) : counts,
      label: mentions.length > 1 ? fill(strings.mentionNumber, { number: i + 1 }) : undefined,
    })),
  };
}

/** Other names for it, in order of appearance; one that begins with the name, such as its plural, tells nothing new. */
function seenAs(name: string, mentions: readonly Annotation[], strings: Strings): string | undefined {
  const start = name.toLowerCase();
  const surfaces = new Set(mentions.map(({ surface }) => surface));
  const others = [...surfaces].filter((surface) => !surface.toLowerCase().startsWith(start));
  return others.length > 0 ? fill(strings.alsoCalled, { names: others.join(', ') }) : undefined;
}
