import { entityAnchor } from '../../annotate/anchors.ts';
import { groupByLetter, type LetterGroup } from '../../collection/alphabetical.ts';
import type { Entity } from '../../collection/collection.ts';
import { ENTITY_TYPES, type EntityType } from '../../model/mention.ts';
import { counted } from '../../strings/strings.ts';
import { numberFormat } from '../../text/formatters.ts';
import type { Link } from '../link.ts';
import type { PageOf } from '../page.ts';
import { paginate, pagination, type Pagination } from '../paginate.ts';
import { GLOSSARY_PAGE_SIZE } from '../routes.ts';
import type { Site } from '../site.ts';
import { definitionView, type DefinitionView } from './definition.ts';

/** An entity in the A–Z list. */
export interface GlossaryLine {
  /** The id of the line. */
  anchor: string;
  /** The entity's page or, where it has none, its first mention. */
  href: string;
  name: string;
  type: EntityType;
  typeName: string;
  definition?: DefinitionView | undefined;
  /** Such as `3 articles`; none where no article mentions it. */
  counts?: string | undefined;
}

/** A page of the glossary: of all entities, or of those of one type. */
export interface GlossaryView {
  title: string;
  /** The lists of the glossary. */
  types: Link[];
  /** Every letter of the whole list, and where it begins. */
  index: Link[];
  letters: LetterGroup<GlossaryLine>[];
  pages?: Pagination | undefined;
}

/** A list of the glossary before it is split into pages. */
interface GlossaryList {
  type?: EntityType;
  title: string;
  /** What the links between the lists call it. */
  text: string;
  entities: Entity[];
}

/** Lists the pages of all entities from A to Z, and of those of each type. */
export function glossaryPages(site: Site): PageOf<GlossaryView>[] {
  const lists = glossaryLists(site);
  return lists.flatMap((list) => {
    const types = lists.map((other) => ({ ...listLink(site, other), current: other === list }));
    return listPages(site, list, types);
  });
}

function glossaryLists({ collection, strings }: Site): GlossaryList[] {
  const entities = [...collection.entities.values()];
  const byType = Map.groupBy(entities, ({ type }) => type);
  const ofTypes = ENTITY_TYPES.flatMap((type): GlossaryList[] => {
    const ofType = byType.get(type);
    const name = strings.typesPlural[type];
    return ofType ? [{ type, title: name, text: name, entities: ofType }] : [];
  });
  return [{ title: strings.glossary, text: strings.filterAll, entities }, ...ofTypes];
}

function listLink({ routes, language }: Site, { type, text, entities }: GlossaryList): Link {
  return { href: routes.glossary(1, type), text, count: numberFormat(language).format(entities.length) };
}

function listPages(site: Site, { type, title, entities }: GlossaryList, types: Link[]): PageOf<GlossaryView>[] {
  const { routes, strings, config } = site;
  const names = { previous: strings.previous, next: strings.next };
  const pathOf = (page: number) => routes.glossary(page, type);
  const pages = paginate(entities, GLOSSARY_PAGE_SIZE);
  const index = letterIndex(
    pages.map((page) => groupByLetter(page, config.language)),
    pathOf,
  );
  return pages.map((page, i) => ({
    href: pathOf(i + 1),
    get view() {
      const lines = page.map((entity) => glossaryLine(site, entity));
      const letters = groupByLetter(lines, config.language);
      return { title, types, index, letters, pages: pagination([i + 1, pages.length], pathOf, names, strings) };
    },
  }));
}

/** Links each letter of a list to where it begins. */
function letterIndex(pages: readonly LetterGroup<Entity>[][], pathOf: (page: number) => string): Link[] {
  const starts = new Map<string, string>();
  pages.forEach((groups, i) => {
    for (const { letter, anchor } of groups) {
      if (!starts.has(letter)) starts.set(letter, `${pathOf(i + 1)}#${anchor}`);
    }
  });
  return [...starts].map(([letter, href]) => ({ text: letter, href }));
}

function glossaryLine(site: Site, entity: Entity): GlossaryLine {
  const { routes, strings, language } = site;
  const { id, name, type, mentioned, hasPage } = entity;
  const articles = mentioned?.articles.length ?? 0;
  return {
    anchor: entityAnchor(id),
    href: hasPage ? routes.entityPage(id) : firstMention(site, entity),
    name,
    type,
    typeName: strings.types[type],
    definition: definitionView(site, entity, language),
    counts: articles > 0 ? counted(strings.articles, articles, language) : undefined,
  };
}

function firstMention({ routes }: Site, { mentioned }: Entity): string {
  const [first] = mentioned?.articles ?? [];
  const [mention] = first?.mentions ?? [];
  // An entity without a page is in no entry: some article mentions it.
  return first && mention ? `${routes.article(first.slug)}#${mention.anchor}` : routes.glossary();
}
