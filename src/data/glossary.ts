import { config } from '../../postil.config.ts';
import { entityAnchor } from '../annotate/anchors.ts';
import { ENTITY_TYPES, type EntityType } from '../article/entity-types.ts';
import { counted, interfaceLanguage, stringsFor } from '../strings/strings.ts';
import { definitionView, type DefinitionView } from './definitions.ts';
import { loadCollection, type Entity } from './entities.ts';
import { groupByLetter, type LetterGroup } from './letters.ts';
import { articlePath, entityPath, pathTo } from './urls.ts';

/** An entity in the A–Z list. */
export interface GlossaryLine {
  /** The id of the line. */
  anchor: string;
  /** Its page or, where it has none, its first mention. */
  href: string;
  name: string;
  type: EntityType;
  typeName: string;
  definition?: DefinitionView | undefined;
  /** Such as `3 articles`; none where no article mentions it. */
  counts?: string | undefined;
}

/** A link to all entities, or to those of one type. */
export interface TypeLink {
  href: string;
  text: string;
  count: string;
  current: boolean;
}

/** A page of the glossary: everything, or all of one type. */
export interface GlossaryView {
  title: string;
  types: TypeLink[];
  letters: LetterGroup<GlossaryLine>[];
}

/** Every entity that has an entry or is mentioned, from A to Z, and those of each type on a page of their own. */
export async function glossaryPages(): Promise<{ type: EntityType | undefined; view: GlossaryView }[]> {
  const { entities } = await loadCollection();
  const language = interfaceLanguage(config.language, 'en');
  const strings = stringsFor(language);
  const byType = Map.groupBy([...entities.values()].map(glossaryLine), ({ type }) => type);
  const pages = [
    { type: undefined, title: strings.glossary, text: strings.filterAll, lines: [...byType.values()].flat() },
    ...ENTITY_TYPES.flatMap((type) => {
      const name = strings.typesMany[type];
      return byType.has(type) ? [{ type, title: name, text: name, lines: byType.get(type) ?? [] }] : [];
    }),
  ];
  const numbers = new Intl.NumberFormat(language);
  return pages.map(({ type, title, lines }) => ({
    type,
    view: {
      title,
      types: pages.map((other) => ({
        href: pathTo(other.type === undefined ? 'glossary/' : `glossary/${other.type}/`),
        text: other.text,
        count: numbers.format(other.lines.length),
        current: other.type === type,
      })),
      letters: groupByLetter(lines, config.language),
    },
  }));
}

function glossaryLine(entity: Entity): GlossaryLine {
  const { id, name, type, mentioned } = entity;
  const strings = stringsFor(config.language);
  const articles = mentioned?.articles.length ?? 0;
  return {
    anchor: entityAnchor(id),
    href: entity.hasPage ? entityPath(id) : firstMention(entity),
    name,
    type,
    typeName: strings.types[type],
    definition: definitionView(entity, interfaceLanguage(config.language, 'en')),
    counts: articles > 0 ? counted(strings.articles, articles, config.language) : undefined,
  };
}

function firstMention({ mentioned }: Entity): string {
  const [first] = mentioned?.articles ?? [];
  return `${articlePath(first?.slug ?? '')}#${first?.mentions[0]?.anchor ?? ''}`;
}
