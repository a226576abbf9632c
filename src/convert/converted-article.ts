import type { Article, ArticleMetadata } from '../model/article.ts';
import { isBodyKind, isPublishedKind, type Block } from '../model/block.ts';

/** The metadata and blocks that the lines of one article were converted to. */
export interface ConvertedArticle {
  metadata: Partial<ArticleMetadata>;
  blocks: Block[];
  /** A date that was left out because it could mean two days, ISO 8601, and the row that has it. */
  ambiguousDate?: { days: readonly [string, string]; row: number };
}

/** Returns whether there is text to publish: headings, paragraphs, list items, quotes or tables. */
export function hasBody({ blocks }: ConvertedArticle): boolean {
  return blocks.some(({ kind }) => isBodyKind(kind));
}

/** Returns the metadata that the account prints. Without a body there is no article that a title or date could be of. */
export function accountMetadata(article: ConvertedArticle): Partial<ArticleMetadata> {
  const { language } = article.metadata;
  return hasBody(article) || !language ? article.metadata : { language };
}

/** Returns the article to publish, titled after its source's file where it names no title; nothing without a body. */
export function toArticle(article: ConvertedArticle, file: string): Omit<Article, 'entities'>[] {
  if (!hasBody(article)) return [];
  const { metadata, blocks } = article;
  const published = blocks.filter(({ kind }) => isPublishedKind(kind));
  return [{ authors: [], language: 'und', ...metadata, title: metadata.title ?? fileToTitle(file), blocks: published }];
}

/** `sources/harbour_fire.txt` → `harbour fire` */
function fileToTitle(file: string): string {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
  return name.replace(/[_-]+/g, ' ').trim() || name;
}
