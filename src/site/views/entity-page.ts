import type { Entity } from '../../collection/collection.ts';
import type { Annotation, QuotedSentence, AnnotatedArticle } from '../../model/annotation.ts';
import type { EntityType } from '../../model/mention.ts';
import { counted, fill } from '../../strings/strings.ts';
import type { Link } from '../link.ts';
import { paginate, pagination, type Pagination } from '../paginate.ts';
import { pageParam } from '../routes.ts';
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
  feed: Link;
  /** Such as `12 mentions · 3 articles`. */
  counts: string;
  mentions: MentionQuotes[];
  pages?: Pagination | undefined;
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

/** Shows the pages of each entity that has one, with the parameters of their route. */
export function entityPages(site: Site): { type: string; slug: string; page: string | undefined; view: EntityView }[] {
  const withPage = [...site.collection.entities.values()].filter(({ hasPage }) => hasPage);
  return withPage.flatMap((entity) => {
    const [type = '', slug = ''] = entity.id.split('/');
    return entityViews(site, entity).map((view, i) => ({ type, slug, page: pageParam(i + 1), view }));
  });
}

function entityViews(site: Site, entity: Entity): EntityView[] {
  const { routes, strings, language } = site;
  const { id, name, type, entry, mentioned } = entity;
  const mentions = mentionsOf(site, entity);
  const pages = paginate(mentions, PAGE_MENTIONS);
  const inArticles = counted(strings.articles, mentioned?.articles.length ?? 0, language);
  const counts = `${counted(strings.mentions, mentions.length, language)} · ${inArticles}`;
  const neighborNames = { previous: strings.newer, next: strings.older };
  return pages.map((page, i): EntityView => {
    const isFirst = i === 0;
    const number = fill(strings.pageOf, { page: i + 1, pages: pages.length });
    return {
      name,
      type,
      typeName: strings.types[type],
      title: isFirst ? name : `${name}: ${number}`,
      crumbs: [
        { href: routes.home, text: strings.home },
        { href: routes.glossary(), text: strings.glossary },
        ...(isFirst ? [] : [{ href: routes.entityPage(id), text: name }]),
      ],
      indexed: isFirst && (type !== 'person' || entry !== undefined),
      feed: entityFeedLink(site, entity),
      counts: mentions.length > 0 ? counts : strings.noMentions,
      mentions: quotesByArticle(site, page),
      pages: pagination([i + 1, pages.length], (page) => routes.entityPage(id, page), neighborNames, strings),
      profile: isFirst ? entityProfile(site, entity, language) : undefined,
    };
  });
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
