import { articleShape } from '../../src/model/frontmatter/article-frontmatter.ts';
import { entityId, type ArticleSlug, type EntityId } from '../../src/model/ids.ts';
import { readFrontmatter } from '../../src/model/frontmatter/read-frontmatter.ts';
import { findCoOccurrences } from '../../src/collection/co-occurrences.ts';
import { relatedArticles } from '../../src/collection/related-articles.ts';
import type { BenchTexts } from './bench-texts.ts';
import { cpuSeconds } from './cpu-time.ts';
import { generateCollection } from './generate-collection.ts';
import { rate, times, type Row } from './table.ts';

const SIZES = [1000, 10_000];
const SEED = 1;

/** Measures what is computed over all articles together, related articles and co-occurrences, at two sizes. */
export function collectionSpeed({ pieces }: BenchTexts): Row[] {
  const collections = SIZES.map((size) => namesOf(pieces.sentences, size));
  return [
    ...measure('related articles', collections, (articles) => void relatedArticles(articles)),
    ...measure(
      'what appears with what',
      collections,
      (articles) => void findCoOccurrences(articles.map(({ names }) => names)),
    ),
  ];
}

interface Named {
  slug: ArticleSlug;
  names: EntityId[];
  counts: Map<EntityId, number>;
}

function measure(what: string, collections: readonly Named[][], work: (articles: Named[]) => void): Row[] {
  const seconds = collections.map((articles) => cpuSeconds(() => work(articles)) / articles.length);
  return collections.map(({ length }, i) => {
    const [least = 1, own = least] = [seconds[0], seconds[i]];
    const slower = i > 0 ? { ratio: `${times(own / least)} the time for an article` } : {};
    return { what, size: `${length.toLocaleString('en')} articles`, speed: rate(1, own, 'articles'), ...slower };
  });
}

function namesOf(sentences: readonly string[], count: number): Named[] {
  const files = [...generateCollection(sentences, count, SEED)].filter(([path]) => path.startsWith('articles/'));
  return files.map(([path, text]) => {
    const { values, body } = readFrontmatter(text, path, articleShape);
    const names = (values.entities ?? []).map(({ type, name }) => ({ id: entityId(type, name), name }));
    const counts = new Map(names.map(({ id, name }) => [id, body.split(name).length - 1]));
    return { slug: path as ArticleSlug, names: names.map(({ id }) => id), counts };
  });
}
