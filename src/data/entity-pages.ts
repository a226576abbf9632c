import { config } from '../../postil.config.ts';
import type { Annotation } from '../annotate/annotate.ts';
import { counted, fill, interfaceLanguage, stringsFor } from '../strings/strings.ts';
import { teaser, type ArticleEntry, type Teaser } from './articles.ts';
import { definitionView, type DefinitionView } from './definitions.ts';
import { entityFeedLink } from './entity-feeds.ts';
import { loadCollection, type Collection, type Entity } from './entities.ts';
import { entityRegister, type EntityRegister } from './entity-register.ts';
import { placeFacts } from './place-facts.ts';
import type { Crumb } from './site.ts';
import { articlePath, pathTo } from './urls.ts';

/** A mention in its sentence. */
export interface Quotation {
  href: string;
  before: string;
  surface: string;
  after: string;
}

/** One article's mentions of an entity. */
export interface ArticleMentions {
  article: Teaser;
  quotations: Quotation[];
}

/** All that an entity's page shows. */
export interface EntityView {
  language: string;
  entity: Entity;
  typeName: string;
  crumbs: Crumb[];
  definition?: DefinitionView | undefined;
  /** `false`: a person nobody wrote an entry about; search engines leave the page out. */
  indexed: boolean;
  /** Such as `Also: Nineveh, the old city`. */
  aliases?: string | undefined;
  /** Its other names for the search, separated by ` · `. */
  searchAliases?: string | undefined;
  /** All that the editor wrote, as HTML. */
  html?: string | undefined;
  /** What open data has of a place. */
  facts?: string | undefined;
  links: { href: string; text: string }[];
  /** Of the articles that mention it. */
  feed: { href: string; type: string; text: string };
  /** Such as `12 mentions in 3 articles`. */
  counts: string;
  mentions: ArticleMentions[];
  register: EntityRegister;
}

/** A page for each entity that has one: the two parts of its address and what it shows. */
export async function entityPages(): Promise<{ type: string; slug: string; view: EntityView }[]> {
  const collection = await loadCollection();
  const withPage = [...collection.entities.values()].filter(({ hasPage }) => hasPage);
  return withPage.map((entity) => {
    const [type = '', slug = ''] = entity.id.split('/');
    return { type, slug, view: entityView(entity, collection) };
  });
}

function entityView(entity: Entity, collection: Collection): EntityView {
  const { articleBySlug } = collection;
  const language = interfaceLanguage(config.language, 'en');
  const strings = stringsFor(language);
  const { entry, mentioned } = entity;
  const mentions = (mentioned?.articles ?? []).flatMap(({ slug, mentions }): ArticleMentions[] => {
    const article = articleBySlug.get(slug);
    return article ? [articleMentions(article, mentions)] : [];
  });
  const total = mentions.reduce((sum, { quotations }) => sum + quotations.length, 0);
  const aliases = entry?.data.aliases ?? [];
  const definition = definitionView(entity, language);
  // Where an editor gives the position, open data may mean another place; a definition from there says it all.
  const isTold = entry?.data.coordinates !== undefined || definition?.origin === 'openData';
  return {
    language,
    entity,
    typeName: strings.types[entity.type],
    crumbs: [
      { href: pathTo(''), text: strings.home },
      { href: pathTo('glossary/'), text: strings.glossary },
    ],
    definition,
    indexed: entity.type !== 'person' || entry !== undefined,
    aliases: aliases.length > 0 ? fill(strings.alsoCalled, { names: aliases.join(', ') }) : undefined,
    searchAliases: aliases.length > 0 ? aliases.join(' · ') : undefined,
    html: entry?.rendered?.html,
    links: Object.entries(entry?.data.links ?? {}).map(([label, href]) => ({ href, text: linkLabel(label) })),
    facts: isTold ? undefined : entity.place && placeFacts(entity.place, language),
    feed: entityFeedLink(entity),
    counts: `${counted(strings.mentions, total, language)} · ${counted(strings.articles, mentions.length, language)}`,
    mentions,
    register: entityRegister(entity, collection, language),
  };
}

function articleMentions(article: ArticleEntry, mentions: readonly Annotation[]): ArticleMentions {
  return {
    article: teaser(article),
    quotations: mentions.map(({ anchor, context }) => ({ href: `${articlePath(article.id)}#${anchor}`, ...context })),
  };
}

const KNOWN_LINKS: Record<string, string> = { wikidata: 'Wikidata', wikipedia: 'Wikipedia' };
const linkLabel = (label: string) => KNOWN_LINKS[label] ?? label;
