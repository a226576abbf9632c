import { findCoOccurrences } from '../../src/collection/co-occurrences.ts';
import { type EntityCounts, relatedArticles } from '../../src/collection/related-articles.ts';
import { type ArticleSlug, entityId, type EntityId } from '../../src/model/ids.ts';
import { cpuSeconds } from './cpu-time.ts';
import { generateArchive } from './generate-archive.ts';
import { rate, times, type Row } from './speed-table.ts';

const SIZES_IN_ARTICLES = [1000, 10_000];

/** An article by the entities that its paragraphs mention. */
interface ArticleMentions extends EntityCounts {
  byParagraph: EntityId[][];
}

/** Measures what is computed over all articles together, for two sizes of an archive. */
export function collectionSpeed(): Row[] {
  const archives = SIZES_IN_ARTICLES.map(archiveMentions);
  return [
    ...measure('related articles', archives, (articles) => void relatedArticles(articles)),
    ...measure('co-occurrences', archives, (articles) => {
      findCoOccurrences(articles.flatMap(({ byParagraph }) => byParagraph));
    }),
  ];
}

function measure(
  what: string,
  archives: readonly ArticleMentions[][],
  work: (articles: ArticleMentions[]) => void,
): Row[] {
  const seconds = archives.map((articles) => cpuSeconds(() => work(articles)) / articles.length);
  return archives.map(({ length }, i) => ({
    what,
    size: `${length.toLocaleString('en')} articles`,
    speed: rate(1, seconds[i]!, 'articles'),
    ...(i > 0 && { comparison: `${times(seconds[i]! / seconds[0]!)} the time for an article` }),
  }));
}

function archiveMentions(size: number): ArticleMentions[] {
  const { text } = generateArchive(size);
  return Array.from({ length: size }, (_, index) => {
    const byParagraph = text(index).paragraphs.map(({ mentions }) =>
      mentions.map(({ type, name }) => entityId(type, name)),
    );
    const counts = Map.groupBy(byParagraph.flat(), (id) => id);
    return {
      slug: `report-${index}` as ArticleSlug,
      byParagraph,
      counts: new Map([...counts].map(([id, { length }]) => [id, length])),
    };
  });
}
