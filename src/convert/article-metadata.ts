import type { ArticleMetadata } from '../model/article.ts';
import type { BlockKind } from '../model/block.ts';
import { anyOf } from '../text/phrases.ts';
import type { ConvertedArticle } from './converted-article.ts';
import filingMarks from './filing-marks.json' with { type: 'json' };
import type { ArticleLines, Line } from './lines/line.ts';
import type { FoundMetadata } from './metadata/found-metadata.ts';
import { findPublisher } from './metadata/publisher/find-publisher.ts';

/** What agencies put before the headline of a report that they file again: `UPDATE 3-…`. */
const FILING_MARK = new RegExp(`^(?:(?:${anyOf(filingMarks)})(?: \\d+)?-)+(?=\\S)`);

/** Characters. A name or a day amid a longer paragraph is read, and the paragraph kept. */
const MAX_LABEL_LENGTH = 160;

/** Joins what was found in an article's lines with what was given: by a header, the source's folder or the editor. */
export function mergeMetadata(found: FoundMetadata, given: Partial<ArticleMetadata>): Partial<ArticleMetadata> {
  const values = {
    title: found.title?.value.replace(FILING_MARK, ''),
    description: found.standfirst?.value,
    authors: found.authors?.value,
    published: found.published?.value,
    modified: found.modified?.value,
    publisher: found.publisher?.value,
    section: found.section?.value,
    language: found.language,
  };
  return { ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)), ...given };
}

/**
 * Adds the publisher, if none was found, from all lines of the article: a report's end, below which everything is
 * settled, may be followed by who published it.
 */
export function withPublisher(found: FoundMetadata, { lines, metadata: given }: ArticleLines): FoundMetadata {
  if (found.publisher) return found;
  const publisher = findPublisher(lines, given.title ?? found.title?.value);
  return publisher ? { ...found, publisher } : found;
}

/** Returns the date that was left out because it could mean two days, with its row. `lines` are those searched. */
export function findAmbiguousDate(
  lines: readonly Line[],
  { ambiguousDate }: FoundMetadata,
): Pick<ConvertedArticle, 'ambiguousDate'> {
  if (!ambiguousDate) return {};
  const {
    value,
    lines: [index = 0],
  } = ambiguousDate;
  return { ambiguousDate: { days: value, row: lines[index]!.lines[0] } };
}

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
