import { renderSentences } from '../../annotate/render.ts';
import { atomFeed } from '../../exports/feeds/atom.ts';
import { feedArticles } from '../../exports/feeds/feed-articles.ts';
import type { BuiltFile } from './article-files.ts';
import { loadCollection, type Entity } from './entities.ts';
import { loadExports, type ExportCollection } from './export-model.ts';
import { addressOf, entityPath, pathTo } from '../routes.ts';

const FEED_LENGTH = 50;
const ATOM = 'application/atom+xml';

/** A feed for each entity with a page: the articles that mention it, each with the sentences that do. */
export async function entityFeeds(): Promise<BuiltFile[]> {
  const { entities } = await loadCollection();
  const collection = await loadExports();
  const withPage = [...entities.values()].filter(({ hasPage }) => hasPage);
  return withPage.map((entity) => ({
    path: `${entity.id}.atom.xml`,
    type: ATOM,
    write: () => entityFeed(entity, collection),
  }));
}

/** Where an entity's feed is. */
export function entityFeedLink({ id, name }: Pick<Entity, 'id' | 'name'>) {
  return { href: pathTo(`entities/${id}.atom.xml`), type: ATOM, text: name };
}

function entityFeed(entity: Entity, { site, articleBySlug }: ExportCollection): string {
  const { id, name, mentioned } = entity;
  const latest = mentioned?.articles.slice(0, FEED_LENGTH) ?? [];
  const own = latest.flatMap(({ slug, mentions }) => {
    const article = articleBySlug.get(slug);
    return article ? [{ ...article, html: renderSentences(mentions) }] : [];
  });
  const about = { ...site, title: `${name} – ${site.title}`, url: addressOf(entityPath(id)) };
  return atomFeed(about, feedArticles(own, FEED_LENGTH), addressOf(entityFeedLink(entity).href));
}
