import { config } from '../../../postil.config.ts';
import { entityAnchor } from '../../annotate/anchors.ts';
import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.ts';
import { counted, interfaceLanguage, stringsFor } from '../../strings/strings.ts';
import { definitionView, type DefinitionView } from './definitions.ts';
import { GLOSSARY_LINES, loadCollection, type Entity } from './entities.ts';
import { inPages, pageLinks, pageParam, type PageLinks } from '../paginate.ts';
import { groupByLetter, type LetterGroup } from '../../collection/alphabetical.ts';
import { articlePath, entityPath, glossaryPath } from '../routes.ts';

const language = interfaceLanguage(config.language, 'en');
const strings = stringsFor(language);

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

/** A page of the glossary: of everything, or of all of one type. */
export interface GlossaryView {
  title: string;
  types: TypeLink[];
  /** Every letter of the whole list, and where it begins. */
  index: { letter: string; href: string }[];
  letters: LetterGroup<GlossaryLine>[];
  pages: PageLinks;
}

/** A list of the glossary, before it is cut into pages. */
interface GlossaryList {
  type?: EntityType;
  title: string;
  text: string;
  entities: Entity[];
}

/** Every entity that has an entry or is mentioned, from A to Z, and those of each type in a list of their own. */
export async function glossaryPages(): Promise<{ path: string | undefined; view: GlossaryView }[]> {
  const { entities } = await loadCollection();
  const lists = listsOf([...entities.values()]);
  return lists.flatMap((list) => {
    const { title, type } = list;
    const pages = inPages(list.entities, GLOSSARY_LINES).map((page) =>
      groupByLetter(page.map(glossaryLine), config.language),
    );
    const types = lists.map((other) => typeLink(other, other === list));
    const index = indexOf(pages, type);
    return pages.map((letters, i) => ({
      path: [type, pageParam(i + 1)].filter((part) => part !== undefined).join('/') || undefined,
      view: {
        title,
        types,
        index,
        letters,
        pages: pageLinks(i + 1, pages.length, (number) => glossaryPath(number, type)),
      },
    }));
  });
}

function listsOf(entities: Entity[]): GlossaryList[] {
  const byType = Map.groupBy(entities, ({ type }) => type);
  const ofTypes = ENTITY_TYPES.flatMap((type): GlossaryList[] => {
    const name = strings.typesMany[type];
    return byType.has(type) ? [{ type, title: name, text: name, entities: byType.get(type) ?? [] }] : [];
  });
  return [{ title: strings.glossary, text: strings.filterAll, entities }, ...ofTypes];
}

function typeLink({ type, text, entities }: GlossaryList, current: boolean): TypeLink {
  const count = new Intl.NumberFormat(language).format(entities.length);
  return { href: glossaryPath(1, type), text, count, current };
}

function indexOf(pages: readonly LetterGroup<GlossaryLine>[][], type: EntityType | undefined): GlossaryView['index'] {
  const starts = new Map<string, string>();
  pages.forEach((groups, i) => {
    for (const { letter, anchor } of groups) {
      if (!starts.has(letter)) starts.set(letter, `${glossaryPath(i + 1, type)}#${anchor}`);
    }
  });
  return [...starts].map(([letter, href]) => ({ letter, href }));
}

function glossaryLine(entity: Entity): GlossaryLine {
  const { id, name, type, mentioned } = entity;
  const articles = mentioned?.articles.length ?? 0;
  return {
    anchor: entityAnchor(id),
    href: entity.hasPage ? entityPath(id) : firstMention(entity),
    name,
    type,
    typeName: strings.types[type],
    definition: definitionView(entity, language),
    counts: articles > 0 ? counted(strings.articles, articles, language) : undefined,
  };
}

function firstMention({ mentioned }: Entity): string {
  const [first] = mentioned?.articles ?? [];
  return `${articlePath(first?.slug ?? '')}#${first?.mentions[0]?.anchor ?? ''}`;
}
