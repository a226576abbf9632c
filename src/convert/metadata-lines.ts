import type { ArticleMetadata } from '../model/article.ts';
import type { BlockKind } from '../model/block-kinds.ts';
import type { Line } from './lines/line.ts';
import type { FoundMetadata } from './metadata/found-metadata.ts';

/** Characters. A name or a day amid a longer paragraph is read, and the paragraph kept. */
const MAX_LABEL_LENGTH = 160;

/**
 * Returns the lines that are metadata and nothing else, with their kind. Where a value was given, by a header or the
 * editor, only lines that repeat it are: `given` says which were. `lines` are those that metadata were looked for in.
 */
export function findMetadataLines(
  lines: readonly Line[],
  { title, standfirst, authors, published, modified }: FoundMetadata,
  given: Partial<ArticleMetadata>,
): Map<Line, BlockKind> {
  const linesWithText = (value: string) => lines.flatMap(({ text }, i) => (text === value ? [i] : []));
  const isLabel = (index: number) => lines[index]!.text.length <= MAX_LABEL_LENGTH;
  const namesGiven = (index: number) =>
    !given.authors || given.authors.some((name) => lines[index]!.text.includes(name));
  const indexesByKind: [BlockKind, readonly number[] | undefined][] = [
    ['byline', authors?.lines.filter(isLabel).filter(namesGiven)],
    ['date', modified?.lines.filter(isLabel)],
    ['date', isSameDay(given.published, published?.value) ? published?.lines.filter(isLabel) : []],
    ['standfirst', given.description ? linesWithText(given.description) : standfirst?.lines],
    ['title', given.title ? linesWithText(given.title) : title?.lines],
  ];
  return new Map(
    indexesByKind.flatMap(([kind, indexes]) => (indexes ?? []).map((index) => [lines[index]!, kind] as const)),
  );
}

/** Returns whether the day that was given, if one was, is the one that was found. */
function isSameDay(given: string | undefined, found: string | undefined): boolean {
  return given === undefined || given.slice(0, 10) === found?.slice(0, 10);
}
