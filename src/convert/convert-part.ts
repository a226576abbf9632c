import type { ArticleMetadata } from '../model/article.ts';
import type { BlockKind } from '../model/block-kinds.ts';
import type { Block } from '../model/block.ts';
import { amendLabels } from './labels/amend-labels.ts';
import { toBlocks } from './blocks.ts';
import { labelLines } from './labels/label.ts';
import type { Line } from './lines/line.ts';
import { detectLanguage } from './metadata/language/detect-language.ts';
import { findMetadata, type Found, type FoundMetadata } from './metadata/metadata.ts';
import { findPublisher } from './metadata/publisher/find-publisher.ts';
import type { Part } from './prepare.ts';

/** What one article's lines gave. */
export interface ConvertedPart {
  metadata: Partial<ArticleMetadata>;
  blocks: Block[];
  /** A date that was left out because it could mean two days, ISO 8601, and the row it stands on. */
  ambiguous?: { days: readonly [string, string]; row: number };
}

/**
 * Labels an article's lines and finds its metadata around what is kept. Lines whose form has settled them are kept from
 * both; what a header said goes before what is found. `rows` are the source's lines; `repeated` tells in how many other
 * sources a line stands.
 */
export function convertPart(part: Part, rows: readonly string[], repeated?: (text: string) => number): ConvertedPart {
  const open = part.lines.filter(({ boilerplate }) => !boilerplate);
  const language = part.values.language ?? detectLanguage(open);
  const labels = labelLines(open, { language, ...(repeated && { repeated }) });
  const found = findMetadata(open, labels, language);
  // Below the end of a report stands who published it.
  const isMore = open.length < part.lines.length || part.values.title !== undefined;
  const publisher = found.publisher || !isMore ? {} : publisherOf(part.lines, part.values.title ?? found.title?.value);
  const left = labels.values();
  const byLine = part.lines.map(({ boilerplate }) => (boilerplate ? undefined : left.next().value));
  const amended = amendLabels(part.lines, byLine, rows);
  return {
    metadata: { ...detected({ ...found, ...publisher }), ...part.values },
    blocks: toBlocks(part.lines, rows, amended, ownersOf(open, found, part.values)),
    ...(found.ambiguousDate && { ambiguous: ambiguityOf(open, found.ambiguousDate) }),
  };
}

function ambiguityOf(lines: readonly Line[], { value, lines: [at = 0] }: Found<readonly [string, string]>) {
  return { days: value, row: lines[at]!.lines[0] };
}

function publisherOf(lines: readonly Line[], title: string | undefined): Pick<FoundMetadata, 'publisher'> {
  const publisher = findPublisher(lines, title);
  return publisher ? { publisher } : {};
}

/** What agencies put before the headline of a report that they file again: `UPDATE 3-…`. */
const FILING_MARK = /^(?:(?:UPDATE|WRAPUP|CORRECTED|REFILE|RPT|EXCLUSIVE|INSIGHT|FACTBOX|TIMELINE)(?: \d+)?-)+(?=\S)/;

function detected(found: FoundMetadata): Partial<ArticleMetadata> {
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
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** Whether the day that was given, if one was, is the one that was found. */
function isSameDay(given: string | undefined, found: string | undefined): boolean {
  return given === undefined || given.slice(0, 10) === found?.slice(0, 10);
}

const LONGEST_LABEL = 160;

/** The lines that are metadata and nothing else; those of a value that was given are so only where they say it again. */
function ownersOf(
  lines: readonly Line[],
  { title, standfirst, authors, published, modified }: FoundMetadata,
  given: Partial<ArticleMetadata>,
): Map<Line, BlockKind> {
  const saying = (value?: string) => lines.flatMap(({ text }, i) => (value && text === value ? [i] : []));
  // A name or a day in the midst of a paragraph is read, and the paragraph kept.
  const isLabel = (index: number) => lines[index]!.text.length <= LONGEST_LABEL;
  const names = (index: number) => !given.authors || given.authors.some((name) => lines[index]!.text.includes(name));
  const owners: [BlockKind, readonly number[] | undefined][] = [
    ['byline', authors?.lines.filter(isLabel).filter(names)],
    ['date', modified?.lines.filter(isLabel)],
    ['date', isSameDay(given.published, published?.value) ? published?.lines.filter(isLabel) : []],
    ['standfirst', given.description ? saying(given.description) : standfirst?.lines],
    ['title', given.title ? saying(given.title) : title?.lines],
  ];
  return new Map(owners.flatMap(([kind, indexes]) => (indexes ?? []).map((index) => [lines[index]!, kind] as const)));
}
