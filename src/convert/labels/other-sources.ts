import type { Line } from '../lines/line.ts';

/** A line that is in at least this many other sources belongs to the site, not to the article. */
export const MIN_OTHER_SOURCES = 3;
/** Shorter lines may well occur in several articles: a place, a name, a day. */
const MIN_CHARACTERS = 25;
/** If more of the article's words than this share are in other sources, those are versions of the same article. */
const MAX_SHARED_WORDS = 0.4;

/**
 * Returns for each line the number of other sources that have it, or 0 if that shows nothing: if the sources are few, if
 * the line is short, or if the other sources are versions of the article. `isArticle` is what the text alone was taken
 * for; `words` are counts by line.
 */
export function countInOtherSources(
  lines: readonly Line[],
  words: Float32Array,
  isArticle: readonly boolean[],
  countOtherSources: (text: string) => number,
): number[] {
  const counts = lines.map(({ text }) => {
    const count = text.length < MIN_CHARACTERS ? 0 : countOtherSources(text);
    return count < MIN_OTHER_SOURCES ? 0 : count;
  });
  const sumWords = (isCounted: (line: number) => boolean) =>
    words.reduce((sum, count, line) => sum + (isCounted(line) ? count : 0), 0);
  const shared = sumWords((line) => isArticle[line]! && counts[line]! > 0);
  return shared > MAX_SHARED_WORDS * sumWords((line) => isArticle[line]!) ? counts.fill(0) : counts;
}
