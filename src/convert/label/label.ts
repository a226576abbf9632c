import type { Line } from '../line.ts';
import { likeliestArticle } from './decode.ts';
import { readPage } from './page.ts';
import { articleOdds } from './predict.ts';
import { reasonOf } from './reason.ts';
import packed from './weights.json' with { type: 'json' };
import { unpack } from './weights.ts';

/** Whether a line is part of the article, and why. */
export interface LineLabel {
  article: boolean;
  /** Of being part of the article, 0 to 1. */
  probability: number;
  /** Why, in words an editor understands. */
  reason: string;
}

/** What is known about the page before its lines are labelled. */
export interface PageContext {
  /** BCP 47; `und` where it could not be told. */
  language: string;
  title?: string;
  /** In how many other sources a line stands. */
  repeated?: (text: string) => number;
}

const weights = unpack(packed);

/** A line in at least so many other sources is the site's, not the article's. */
const MANY_SOURCES = 3;
/** Lines of fewer characters may well stand in several articles: a place, a name, a day. */
const LEAST_CHARACTERS = 25;

/** Labels every line by what has been learned from labelled pages, then by what stands in many sources. */
export function labelLines(lines: readonly Line[], { language, repeated }: PageContext): LineLabel[] {
  const page = readPage(lines, language);
  const sources = lines.map(({ text }) => (text.length < LEAST_CHARACTERS ? 0 : (repeated?.(text) ?? 0)));
  const chances = articleOdds(page, weights).map((odds, line) =>
    sources[line]! < MANY_SOURCES ? 1 / (1 + Math.exp(-odds)) : 0,
  );
  const article = likeliestArticle(chances, page.columns.words);
  return lines.map((_, line) => ({
    article: article[line]!,
    probability: chances[line]!,
    reason: sources[line]! < MANY_SOURCES ? reasonOf(page, article, line) : `stands in ${sources[line]} other sources`,
  }));
}
