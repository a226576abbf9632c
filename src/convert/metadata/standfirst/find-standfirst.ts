import { isCertainCaption } from '../../kinds/caption.ts';
import type { Found } from '../found-metadata.ts';
import type { MetadataPage } from '../metadata-page.ts';

/** A standfirst stands at most so many lines below the title, its byline or date at most so many below that. */
const REACH = 3;

/** The summary between the title and the byline or date below it. Without those it cannot be told from the first paragraph. */
export function findStandfirst(
  { lines }: MetadataPage,
  title: Found<string>,
  below: readonly (Found<unknown> | undefined)[],
): Found<string> | undefined {
  const from = (title.lines[0] ?? 0) + 1;
  const ends = below.flatMap((found) => found?.lines[0] ?? []).filter((line) => line >= from);
  const end = Math.min(...ends, from + 2 * REACH);
  if (ends.length === 0 || !ends.includes(end)) return undefined;
  const summaries = lines
    .slice(from, end)
    .flatMap(({ words, text }, i) => (words >= 7 && /\p{Ll}/u.test(text) && !isCertainCaption(text) ? [from + i] : []));
  const [only] = summaries;
  if (only === undefined || summaries.length > 1 || only > from + REACH) return undefined;
  return { value: lines[only]?.text ?? '', lines: [only] };
}
