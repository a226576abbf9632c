import type { BlockKind, Block } from '../../model/block.ts';
import { endsSentence } from '../../text/sentences.ts';
import { BELOW_END_MARK } from '../formats/editorial-marks.ts';
import type { Labels } from '../labels/amend-labels.ts';
import type { LineLabel } from '../labels/label-lines.ts';
import type { Line, LineFormat } from '../lines/line.ts';
import { recognizeAuthorNote } from './author-note.ts';
import { recognizeCaption } from './caption.ts';
import { recognizeCorrection } from './correction.ts';
import { recognizeCredit } from './credit.ts';
import { recognizeHeading } from './heading.ts';
import { recognizeListItem } from './list-item.ts';
import { findPullQuotes } from './pull-quotes.ts';
import { recognizeQuote } from './quote.ts';
import type { LineContext, LineKind, Recognizer } from './recognizer.ts';
import { recognizeTableRow } from './table.ts';
import { recognizeTeaser } from './teaser.ts';

/** What may be below the end of the body, whatever the label says. */
const BELOW_BODY: readonly Recognizer[] = [recognizeCorrection, recognizeAuthorNote, recognizeCredit];
/** What may be within the body or next to it, whatever the label says. */
const AROUND_BODY: readonly Recognizer[] = [...BELOW_BODY, recognizeCaption];
/** What a line of the body is, if not a paragraph. */
const IN_BODY: readonly Recognizer[] = [
  recognizeTeaser,
  recognizeQuote,
  recognizeTableRow,
  recognizeListItem,
  recognizeHeading,
];

const PULL_QUOTE: LineKind = { kind: 'boilerplate', reason: 'pull quote' };
const DUPLICATE: LineKind = { kind: 'boilerplate', reason: 'duplicate' };
/** Kinds whose text is repeated on a page only by mistake; other text only if it is a sentence. */
const UNREPEATED_KINDS: ReadonlySet<BlockKind> = new Set(['title', 'standfirst', 'caption']);
/** Characters. Shorter lines may well be repeated. */
const MIN_DUPLICATE_LENGTH = 30;
/** Lines from a title to its text: byline, date, the first picture, buttons. */
const MAX_LINES_BELOW_TITLE = 25;

/**
 * Makes the blocks of an article. A line's kind is that which its format or the metadata gave it; else it may be a pull
 * quote or a duplicate; else its words and its label decide. Lines without a label are settled by their format.
 */
export function linesToBlocks(
  lines: readonly Line[],
  rows: readonly string[],
  labels: Labels,
  metadataLines: ReadonlyMap<Line, BlockKind>,
): Block[] {
  const contexts = toContexts(lines, rows, labels, metadataLines);
  const hasArticle = labels.some((label) => label?.article);
  const pullQuotes = findPullQuotes(lines.filter((line, i) => labels[i]?.article && !metadataLines.has(line)));
  const seenText = new Set<string>();
  const blocks = lines.map((line, i): Block => {
    const label = labels[i];
    if (!label) return toBlock(line, kindOfSettled(contexts[i]!));
    if (seenText.has(line.text)) return toBlock(line, DUPLICATE);
    // Without an article, there is nothing that a title could be of.
    const metadataKind = hasArticle ? metadataLines.get(line) : undefined;
    const kind = metadataKind
      ? { kind: metadataKind }
      : pullQuotes.has(line)
        ? PULL_QUOTE
        : kindOf(contexts[i]!, label);
    if (mustBeUnique(line, kind)) seenText.add(line.text);
    return toBlock(line, kind);
  });
  return joinTableRows(blocks);
}

function toContexts(
  lines: readonly Line[],
  rows: readonly string[],
  labels: Labels,
  metadataLines: ReadonlyMap<Line, BlockKind>,
): LineContext[] {
  const first = labels.findIndex((label) => label?.article);
  const last = labels.findLastIndex((label) => label?.article);
  const title = lines.findLastIndex(
    (line, i) => i < first && first - i <= MAX_LINES_BELOW_TITLE && metadataLines.get(line) === 'title',
  );
  const top = title < 0 ? first : title;
  const nextOfArticle = findNextOfArticle(lines, labels);
  return lines.map((line, i) => ({
    line,
    rows,
    previous: lines[i - 1],
    next: lines[i + 1],
    nextOfArticle: nextOfArticle[i],
    offset: first < 0 ? Infinity : Math.min(0, i - top) + Math.max(0, i - last),
    probability: labels[i]?.probability ?? 0,
  }));
}

/** Returns for each line the next line below it that is part of the article. */
function findNextOfArticle(lines: readonly Line[], labels: Labels): (Line | undefined)[] {
  const next: (Line | undefined)[] = [];
  for (let i = lines.length - 2; i >= 0; i--) next[i] = labels[i + 1]?.article ? lines[i + 1] : next[i + 1];
  return next;
}

/** Returns the block of a line, its keys in the contract's order. */
function toBlock(line: Line, { kind, reason = line.note, text = line.text, level, ordered }: LineKind): Block {
  const { lines } = line;
  const block: Block = reason === undefined ? { kind, text, lines } : { kind, reason, text, lines };
  if (level !== undefined) block.level = level;
  if (ordered !== undefined) block.ordered = ordered;
  return block;
}

/**
 * Returns whether a line's text makes later lines with the same text duplicates. A heading does not; nor does
 * boilerplate, whose text may yet come where it belongs.
 */
function mustBeUnique({ text }: Line, { kind }: LineKind): boolean {
  if (text.length < MIN_DUPLICATE_LENGTH) return false;
  return UNREPEATED_KINDS.has(kind) || (kind !== 'boilerplate' && endsSentence(text));
}

/** Returns the kind of a line that its format has settled: credits and notes may be below the end of a text. */
function kindOfSettled(context: LineContext): LineKind {
  const { format, boilerplate: reason = 'no text' } = context.line;
  const note = reason === BELOW_END_MARK ? recognizeFirst(BELOW_BODY, context) : undefined;
  return note ?? kindOfFormat(format) ?? { kind: 'boilerplate', reason };
}

function kindOf(context: LineContext, label: LineLabel): LineKind {
  const aside = recognizeFirst(AROUND_BODY, context);
  if (aside) return aside;
  if (!label.article) return { kind: 'boilerplate', reason: label.reason };
  return kindOfFormat(context.line.format) ?? recognizeFirst(IN_BODY, context) ?? { kind: 'paragraph' };
}

function kindOfFormat(format: LineFormat | undefined): LineKind | undefined {
  if (!format) return undefined;
  const { liveEntry: _liveEntry, belongsTo: _belongsTo, ...kind } = format;
  return kind;
}

function recognizeFirst(recognizers: readonly Recognizer[], context: LineContext): LineKind | undefined {
  for (const recognize of recognizers) {
    const kind = recognize(context);
    if (kind) return kind;
  }
  return undefined;
}

/** Joins the rows of a table, which follow each other, into one block. */
function joinTableRows(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'table' && last?.kind === 'table') {
      // A ruled line between head and body has no text.
      if (block.text) last.text += `\n${block.text}`;
      last.lines = [last.lines[0], block.lines[1]];
    } else {
      joined.push(block);
    }
  }
  return joined;
}
