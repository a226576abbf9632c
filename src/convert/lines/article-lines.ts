import type { ArticleMetadata } from '../../model/article.ts';
import type { Line } from './line.ts';

/** The lines of one article, and the metadata that their format states: in a header, say. */
export interface ArticleLines {
  /** Lines with a `boilerplate` reason are settled; the others are to be labeled. */
  lines: Line[];
  metadata: Partial<ArticleMetadata>;
}
