import type { Mention } from './mention.ts';
import type { Period } from './resolved-date.ts';

/** A sentence as it is quoted around a mention: `before + surface + after` is the article's text without a break. */
export interface QuotedSentence {
  before: string;
  surface: string;
  after: string;
}

/** A mention as an article's page shows it, in its sentence. Its offsets count in the text of its block. */
export interface Annotation extends Mention, QuotedSentence {
  /** The id of the `ArticleBlock` it is in. */
  block: string;
  /** The id of its link in the page. */
  anchor: string;
  /** The number of its entity in the sidebar and, on paper, among the end notes; from one. */
  note: number;
  highlighted: boolean;
  /** The text of the heading it is under. */
  heading?: string;
}

/** A date as an article's page shows it. */
export interface AnnotatedDate extends Period {
  /** The id of its element in the page. */
  anchor: string;
  /** The sentence it is in. */
  sentence: string;
}
