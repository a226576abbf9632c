import { config } from '../../../postil.config.ts';
import type { Annotation } from '../../model/annotation.ts';
import { counted, fill, interfaceLanguage, stringsFor } from '../../strings/strings.ts';
import { teaser, type ArticleEntry, type Teaser } from '../store.ts';
import { entityFeedLink } from './entity-feeds.ts';
import { loadCollection, type Collection, type Entity } from './entities.ts';
import { entityProfile, type EntityProfile } from './entity-profile.ts';
import { inPages, pageLinks, pageParam, type PageLinks } from '../paginate.ts';
import type { Crumb } from './site.ts';
import { articlePath, entityPath, pathTo } from '../routes.ts';

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

/** A page of an entity's mentions. The first also says all that is known of the entity. */
export interface EntityView {
  language: string;
  entity: Entity;
  /** The name and, of a page that is not the first, its number. */
  title: string;
  typeName: string;
  crumbs: Crumb[];
  /** `false`: a person nobody wrote an entry about, or a list that goes on; search engines leave the page out. */
  indexed: boolean;
  /** Of the articles that mention it. */
  feed: { href: string; type: string; text: string };
  /** Such as `12 mentions in 3 articles`. */
  counts: string;
  mentions: ArticleMentions[];
  pages: PageLinks;
  profile?: EntityProfile | undefined;
}

/** Mentions of one page; they are as long as sentences. */
const PAGE_MENTIONS = 100;

/** The pages of each entity that has one: the parts of their address and what they show. */
export async function entityPages(): Promise<
  { type: string; slug: string; page: string | undefined; view: EntityView }[]
> {
  const collection = await loadCollection();
  const language = interfaceLanguage(config.language, 'en');
  const withPage = [...collection.entities.values()].filter(({ hasPage }) => hasPage);
  return withPage.flatMap((entity) => {
    const [type = '', slug = ''] = entity.id.split('/');
    const views = entityViews(entity, collection, language);
    return views.map((view) => ({ type, slug, page: pageParam(view.pages.current), view }));
  });
}

function entityViews(entity: Entity, collection: Collection, language: string): EntityView[] {
  const { id, name, type, entry, mentioned } = entity;
  const strings = stringsFor(language);
  const mentions = mentionsOf(entity, collection);
  const pages = inPages(mentions, PAGE_MENTIONS);
  const crumbs = [
    { href: pathTo(''), text: strings.home },
    { href: pathTo('glossary/'), text: strings.glossary },
  ];
  const inArticles = counted(strings.articles, mentioned?.articles.length ?? 0, language);
  const titleOf = (number: number) =>
    number === 1 ? name : `${name}: ${fill(strings.pageOf, { page: number, pages: pages.length })}`;
  return pages.map((page, i) => ({
    language,
    entity,
    title: titleOf(i + 1),
    typeName: strings.types[type],
    crumbs: i === 0 ? crumbs : [...crumbs, { href: entityPath(id), text: name }],
    indexed: i === 0 && (type !== 'person' || entry !== undefined),
    feed: entityFeedLink(entity),
    counts: `${counted(strings.mentions, mentions.length, language)} · ${inArticles}`,
    mentions: byArticle(page),
    pages: pageLinks(i + 1, pages.length, (number) => entityPath(id, number)),
    profile: i === 0 ? entityProfile(entity, collection, language) : undefined,
  }));
}

/** A mention and the article it stands in. */
interface ArticleMention {
  article: ArticleEntry;
  mention: Annotation;
}

function mentionsOf({ mentioned }: Entity, { articleBySlug }: Collection): ArticleMention[] {
  return (mentioned?.articles ?? []).flatMap(({ slug, mentions }) => {
    const article = articleBySlug.get(slug);
    return article ? mentions.map((mention) => ({ article, mention })) : [];
  });
}

function byArticle(mentions: readonly ArticleMention[]): ArticleMentions[] {
  return [...Map.groupBy(mentions, ({ article }) => article)].map(([article, own]) => ({
    article: teaser(article),
    quotations: own.map(({ mention: { anchor, before, surface, after } }) => ({
      href: `${articlePath(article.id)}#${anchor}`,
      before,
      surface,
      after,
    })),
  }));
}
