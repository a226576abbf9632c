import { isCertainCaption } from '../../kinds/caption.ts';
import type { Finding } from '../found-metadata.ts';
import type { MetadataPage } from '../metadata-page.ts';

/** How far below the title the standfirst is, and how far below it the first byline or date, in lines. */
const MAX_LINES_BELOW_TITLE = 3;
const MAX_LINES_TO_BYLINE = 2 * MAX_LINES_BELOW_TITLE;
const MIN_WORDS = 7;

/**
 * Finds the one summary between the title and the byline or date below it. Where there is no byline or date, a standfirst
 * cannot be distinguished from the first paragraph.
 */
export function findStandfirst(
  { lines }: MetadataPage,
  title: Finding<string>,
  bylineAndDate: readonly (Finding<unknown> | undefined)[],
): Finding<string> | undefined {
  const start = (title.lines[0] ?? 0) + 1;
  const linesBelow = bylineAndDate.flatMap((finding) => finding?.lines[0] ?? []).filter((line) => line >= start);
  const end = Math.min(...linesBelow, start + MAX_LINES_TO_BYLINE);
  if (!linesBelow.includes(end)) return undefined;
  const summaries = lines
    .slice(start, end)
    .flatMap(({ wordCount, text }, i) =>
      wordCount >= MIN_WORDS && /\p{Ll}/u.test(text) && !isCertainCaption(text) ? [start + i] : [],
    );
  const [line] = summaries;
  if (line === undefined || summaries.length > 1 || line > start + MAX_LINES_BELOW_TITLE) return undefined;
  return { value: lines[line]?.text ?? '', lines: [line] };
}
