import type { Line } from '../lines/line.ts';

/** A line that is in at least this many other sources belongs to the site, not to the article. */
export const MIN_OTHER_SOURCES = 3;
/** Lines of fewer characters may well stand in several articles: a place, a name, a day. */
const LEAST_CHARACTERS = 25;
/** Where more of the article's words than this stand elsewhere, the others are versions of the same article. */
const MOST_OF_ARTICLE = 0.4;

/**
 * In how many other sources each line stands, 0 where that says nothing about it: too few sources, too short a line, or
 * an article of which other sources are versions. `article` is what the text alone was taken for.
 */
export function countInOtherSources(
  lines: readonly Line[],
  words: Float32Array,
  article: readonly boolean[],
  countOtherSources: (text: string) => number,
): number[] {
  const counts = lines.map(({ text }) => {
    const count = text.length < LEAST_CHARACTERS ? 0 : countOtherSources(text);
    return count < MIN_OTHER_SOURCES ? 0 : count;
  });
  const sum = (of: (line: number) => boolean) => words.reduce((all, own, line) => all + (of(line) ? own : 0), 0);
  const shared = sum((line) => article[line]! && counts[line]! > 0);
  return shared > MOST_OF_ARTICLE * sum((line) => article[line]!) ? counts.fill(0) : counts;
}
