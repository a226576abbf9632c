import type { Article, ArticleMetadata } from '../model/article.ts';
import { isBodyKind, isPublishedKind, type Block } from '../model/block.ts';
import type { Problem } from '../model/problems/problem.ts';
import { problem } from '../model/problems/table.ts';

/** The metadata and blocks that the lines of one article were converted to. */
export interface ConvertedArticle {
  metadata: Partial<ArticleMetadata>;
  blocks: Block[];
  /** A date that was left out because it could mean two days, ISO 8601, and the row that has it. */
  ambiguousDate?: { days: readonly [string, string]; row: number };
}

/** Returns whether there is text to publish: headings, paragraphs, list items, quotes or tables. */
export function hasBodyText({ blocks }: ConvertedArticle): boolean {
  return blocks.some(({ kind }) => isBodyKind(kind));
}

/** Returns the metadata that the account prints. Without a body there is no article that a title or date could be of. */
export function accountMetadata(article: ConvertedArticle): Partial<ArticleMetadata> {
  const { language } = article.metadata;
  return hasBodyText(article) || !language ? article.metadata : { language };
}

/** Returns the article to publish, titled after its source's file where it names no title; nothing without a body. */
export function toArticle(article: ConvertedArticle, file: string): Omit<Article, 'entities'>[] {
  if (!hasBodyText(article)) return [];
  const { metadata, blocks } = article;
  const published = blocks.filter(({ kind }) => isPublishedKind(kind));
  return [{ authors: [], language: 'und', ...metadata, title: metadata.title ?? fileToTitle(file), blocks: published }];
}

/** `sources/harbour_fire.txt` → `harbour fire` */
function fileToTitle(file: string): string {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
  return name.replace(/[_-]+/g, ' ').trim() || name;
}

/** Reports what a source's articles lack: text, a body, a title, a date that means one day only. */
export function findProblems(file: string, articles: readonly ConvertedArticle[]): Problem[] {
  return [...findMissingParts(file, articles), ...findUndecidedDates(file, articles)];
}

function findMissingParts(file: string, articles: readonly ConvertedArticle[]): Problem[] {
  const nonEmpty = articles.filter(({ blocks }) => blocks.length);
  if (!nonEmpty.length) return [problem('source-empty', { file })];
  const withBody = nonEmpty.filter(hasBodyText);
  if (!withBody.length) return [problem('no-article', { file })];
  return withBody.flatMap(({ metadata, blocks }) => {
    if (metadata.title) return [];
    return [problem('no-title', articles.length > 1 ? { file, line: blocks[0]!.lines[0] } : { file })];
  });
}

/** Reports dates that could mean two days, where neither a header nor the editor says which. */
function findUndecidedDates(file: string, articles: readonly ConvertedArticle[]): Problem[] {
  return articles.flatMap((article) => {
    const { metadata, ambiguousDate } = article;
    if (!ambiguousDate || metadata.published || !hasBodyText(article)) return [];
    const [one, other] = ambiguousDate.days;
    return [problem('ambiguous-date', { file, line: ambiguousDate.row }, { one, other })];
  });
}
