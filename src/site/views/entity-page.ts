import type { Entity } from '../../collection/collection.ts';
import type { Annotation, QuotedSentence, AnnotatedArticle } from '../../model/annotation.ts';
import type { EntityType } from '../../model/mention.ts';
import { counted, fill } from '../../strings/strings.ts';
import { numberFormat } from '../../text/formatters.ts';
import type { Link } from '../link.ts';
import type { PageOf } from '../page.ts';
import { paginate, pagination, type Pagination } from '../paginate.ts';
import type { Site } from '../site.ts';
import { entityProfile, type EntityProfile } from './entity-profile.ts';
import { entityFeedLink } from './feeds.ts';
import { teaserOf, type Teaser } from './teaser.ts';

/** A page of an entity's mentions. The first also shows what is known of the entity. */
export interface EntityView {
  name: string;
  type: EntityType;
  typeName: string;
  /** The name and, of a page that is not the first, its number. */
  title: string;
  crumbs: Link[];
  /** `false` for a person without an entry and for pages after the first: search engines leave them out. */
  indexed: boolean;
  /** The feed of the articles that mention the entity. */
  feed?: Link | undefined;
  /** Such as `12 mentions · 3 articles`. */
  counts: string;
  mentions: MentionQuotes[];
  pages?: Pagination | undefined;
  /** Says that there are more mentions than are listed, and leads to the search. */
  more?: Link | undefined;
  profile?: EntityProfile | undefined;
}

/** The sentences of one article that mention an entity. */
export interface MentionQuotes {
  article: Teaser;
  quotes: MentionQuote[];
}

/** A sentence with a mention, and a link to it. */
export interface MentionQuote extends QuotedSentence {
  href: string;
}

/** Mentions on one page; each is as long as a sentence. */
const PAGE_MENTIONS = 100;
/** Pages of one entity where a site has fewer files. */
const MAX_PAGES = 3;

/** Lists the pages of each entity that has one. */
export function entityPages(site: Site): PageOf<EntityView>[] {
  const withPage = [...site.collection.entities.values()].filter(({ hasPage }) => hasPage);
  return withPage.flatMap((entity) => {
    const pages = Math.max(1, Math.ceil(listedMentions(site, entity) / PAGE_MENTIONS));
    return Array.from({ length: pages }, (_, i) => ({
      href: site.routes.entityPage(entity.id, i + 1),
      isIndexed: i === 0 && isIndexed(entity),
      get view() {
        return entityView(site, entity, i + 1);
      },
    }));
  });
}

/** Shows the page of an entity with this number, from one. */
function entityView(site: Site, entity: Entity, number: number): EntityView {
  const { routes, strings, language } = site;
  const { id, name, type, mentioned } = entity;
  const pages = paginate(mentionsOf(site, entity).slice(0, listedMentions(site, entity)), PAGE_MENTIONS);
  const isFirst = number === 1;
  const position = fill(strings.pageOf, { page: number, pages: pages.length });
  const neighborNames = { previous: strings.newer, next: strings.older };
  return {
    name,
    type,
    typeName: strings.types[type],
    title: isFirst ? name : `${name}: ${position}`,
    crumbs: [
      { href: routes.home, text: strings.home },
      { href: routes.glossary(), text: strings.glossary },
      ...(isFirst ? [] : [{ href: routes.entityPage(id), text: name }]),
    ],
    indexed: isFirst && isIndexed(entity),
    feed: entityFeedLink(site, entity),
    counts: countsText(site, mentioned),
    mentions: quotesByArticle(site, pages[number - 1] ?? []),
    pages: pagination([number, pages.length], (page) => routes.entityPage(id, page), neighborNames, strings),
    more: moreMentions(site, entity),
    profile: isFirst ? entityProfile(site, entity, language) : undefined,
  };
}

/** Returns how many mentions of an entity its pages list. */
function listedMentions({ hasFewerFiles }: Site, { mentioned }: Entity): number {
  const count = mentioned?.count ?? 0;
  return hasFewerFiles ? Math.min(count, MAX_PAGES * PAGE_MENTIONS) : count;
}

function moreMentions(site: Site, entity: Entity): Link | undefined {
  const { strings, routes, language } = site;
  const [shown, count] = [listedMentions(site, entity), entity.mentioned?.count ?? 0];
  if (shown === count) return undefined;
  const { format } = numberFormat(language);
  return {
    href: routes.searchFor(entity.name),
    text: fill(strings.latestMentions, { shown: format(shown), count: format(count) }),
  };
}

function countsText({ strings, language }: Site, mentioned: Entity['mentioned']): string {
  if (!mentioned) return strings.noMentions;
  const { count, articles } = mentioned;
  return `${counted(strings.mentions, count, language)} · ${counted(strings.articles, articles.length, language)}`;
}

/** Whether search engines may list the page of an entity: not that of a person whom only the machine found. */
function isIndexed({ type, entry }: Entity): boolean {
  return type !== 'person' || entry !== undefined;
}

/** A mention and its article. */
interface ArticleMention {
  article: AnnotatedArticle;
  mention: Annotation;
}

function mentionsOf({ collection }: Site, { mentioned }: Entity): ArticleMention[] {
  return (mentioned?.articles ?? []).flatMap(({ slug, mentions }) => {
    const article = collection.articleBySlug.get(slug);
    return article ? mentions.map((mention) => ({ article, mention })) : [];
  });
}

function quotesByArticle(site: Site, mentions: readonly ArticleMention[]): MentionQuotes[] {
  return [...Map.groupBy(mentions, ({ article }) => article)].map(([article, group]) => ({
    article: teaserOf(site, article),
    quotes: group.map(({ mention: { anchor, before, surface, after } }) => ({
      href: `${site.routes.article(article.slug)}#${anchor}`,
      before,
      surface,
      after,
    })),
  }));
}
