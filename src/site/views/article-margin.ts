import { entityAnchor } from '../../annotate/anchors.ts';
import type { Entity } from '../../collection/collection.ts';
import type { Annotation, AnnotatedArticle } from '../../model/annotation.ts';
import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.ts';
import { counted, fill, stringsFor, type Strings } from '../../strings/strings.ts';
import type { Link } from '../link.ts';
import type { Site } from '../site.ts';
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
  /** Such as `3 mentions`; of a single mention, the text of its link says so. */
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

/** Lists what an article mentions, by type and then by first mention, in the interface language given. */
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
