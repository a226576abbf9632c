import type { ArticleSlug } from '../article/ids.ts';
import { byDay, dayOf, type DatedArticle } from './seen.ts';

/** A sentence with what it names, as `sentenceFinder` finds it. */
export interface ContextLine {
  before: string;
  surface: string;
  after: string;
  /** The id of the mention in its article's page. */
  anchor: string;
}

/** An article's lines, in reading order. */
export interface ArticleLines {
  slug: ArticleSlug;
  lines: ContextLine[];
}

/** The lines of the articles of one day. */
export interface DayLines {
  /** ISO 8601; `undefined` for articles without a date, which come last. */
  day: string | undefined;
  articles: ArticleLines[];
}

/**
 * An entity's mentions by day, the latest first, and article. A sentence that names it twice is quoted once, at its
 * first mention, where it is short enough to be quoted whole.
 */
export function keywordInContext(articles: readonly (DatedArticle & { lines: readonly ContextLine[] })[]): DayLines[] {
  const sorted = byDay(articles.filter(({ lines }) => lines.length > 0));
  const groups = [...Map.groupBy(sorted, ({ published }) => published && dayOf(published))];
  const days = groups.map(([day, group]): DayLines => {
    return { day, articles: group.map(({ slug, lines }) => ({ slug, lines: withoutRepeats(lines) })) };
  });
  return [...days.filter(({ day }) => day !== undefined).reverse(), ...days.filter(({ day }) => day === undefined)];
}

/** Two mentions of one sentence follow each other and are quoted with the same words. */
function withoutRepeats(lines: readonly ContextLine[]): ContextLine[] {
  const text = ({ before, surface, after }: ContextLine) => before + surface + after;
  return lines.filter((line, i) => {
    const previous = lines[i - 1];
    return !previous || text(previous) !== text(line) || previous.before.length >= line.before.length;
  });
}
