import type { Span } from '../text/span.ts';
import type { ArticleMetadata } from './article.ts';
import type { ArticleBlock } from './block.ts';
import type { ArticleSlug } from './ids.ts';
import type { Mention } from './mention.ts';

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

/** An article as its page shows it: its metadata, and what was found in its text, in reading order. */
export interface AnnotatedArticle extends ArticleMetadata {
  slug: ArticleSlug;
  /** The path of the source it was converted from, relative to the project's root. */
  source?: string;
  /** Words of the body, counted by the rules of its language. */
  words: number;
  /** Whether an editor changed what `convert` wrote. */
  edited: boolean;
  blocks: readonly ArticleBlock[];
  annotations: readonly Annotation[];
  dates: readonly AnnotatedDate[];
}

/** A time that a text names, resolved to days. */
export interface Period {
  /** What the text gives: "22 October 2016" a day, "October 2016" a month, "since 2014" a year. */
  precision: 'day' | 'month' | 'year';
  /** ISO 8601: the day, or the first of the month, year or range. */
  from: string;
  /** ISO 8601: the last day of what is longer than a day. */
  to?: string;
}

/** A span of text that names a time. */
export interface ResolvedDate extends Span, Period {
  /** `text.slice(start, end)`. */
  surface: string;
}
