import type { Line } from './line.ts';
import { endsInStopOrColon } from '../../text/sentences.ts';
import { columnsOf, isUnspaced } from './columns.ts';
import { startsItem } from './row-forms.ts';

/** How a text was wrapped by hand or by a program that breaks lines. */
export interface Wrapping {
  /** Columns the longest rows take, a few outliers aside. */
  width: number;
  /** Blank rows between two rows of one paragraph: 0, or 1 where a blank row follows every row. */
  gap: number;
  /** Columns by which most rows are indented. */
  indent: number;
  /** Whether more blank rows stand between paragraphs than within them. */
  separated: boolean;
}

/** Terminals, typewriters and printed pages have no wider rows. */
const WIDEST = 140;
const NARROWEST = 30;
/** Rows of proportional type end within this share of the width. */
const SLACK = 0.12;
/** Smaller type makes rows wider by this share. */
const SMALL_TYPE = 0.25;
/** Fewer pairs of neighboring rows say nothing about a text. */
const FEWEST = 3;
/** Where sentences run on over line ends, that many next rows start in lower case; nouns and names don't. */
const LEAST_LOWER = 0.4;
const LEAST_FULL = 0.6;
/** The share of all characters that must stand in such rows: one verse or list among paragraphs wraps no text. */
const LEAST_COVERED = 0.3;
/** Scripts without case have but their full rows to tell. */
const LEAST_COVERED_WITHOUT_CASE = 0.6;

const LOWER = /^(?:> ?)*["'“‘«(]?\p{Ll}/u;
const CASELESS = /^\p{P}?\p{Lo}/u;
const CASED = /^(?:> ?)*["'“‘«(]?[\p{Ll}\p{Lu}]/u;
const INNER_COMMA = /[，、،]/u;
const FIRST_WORD = /^\S+/;

/** Columns of a row with its indent. */
export function widthOf({ text, indent }: Line): number {
  return indent + columnsOf(text);
}

/** Rows wider than this many columns are no rows of wrapped paragraphs. */
export function widestRow({ width }: Wrapping): number {
  return width * (1 + SMALL_TYPE);
}

/** Whether the first word of `next` would not have fitted at the end of `row`. */
function isFull(row: Line, next: Line, width: number, slack = SLACK): boolean {
  const [first = ''] = next.text;
  if (isUnspaced(first)) return widthOf(row) >= width - 6;
  const word = columnsOf(FIRST_WORD.exec(next.text)?.[0] ?? '');
  return widthOf(row) + 1 + word > width * (1 - slack);
}

/** Whether a paragraph may go on from `row` in `next`: at a sentence's end the row must be quite full to say so. */
export function isFilled(row: Line, next: Line, { width, separated }: Wrapping): boolean {
  return isFull(row, next, width, separated || !endsInStopOrColon(row.text) ? SLACK : 0);
}

/** Whether a sentence seems to run on from one row into the next; where letters have no case, a comma within tells it. */
export function runsOn(row: Line, next: Line): boolean {
  const goesOn = LOWER.test(next.text) || (CASELESS.test(next.text) && INNER_COMMA.test(row.text));
  return goesOn && !endsInStopOrColon(row.text);
}

/** How the text is wrapped, or nothing where each line is a paragraph of its own: judged by all of its lines. */
export function findWrapping(lines: readonly Line[]): Wrapping | undefined {
  for (const gap of [0, 1]) {
    const pairs = pairsOf(lines, gap);
    const width = widthOfRunning(pairs);
    if (!isWrapped(pairs, width, lines)) continue;
    return { width, gap, indent: commonIndent(pairs), separated: isSeparated(lines, width, gap) };
  }
  return undefined;
}

type Pair = [row: Line, next: Line];

/** Neighbors that could be rows of one paragraph. */
function pairsOf(lines: readonly Line[], gap: number): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 1; i < lines.length; i++) {
    const row = lines[i - 1]!;
    const next = lines[i]!;
    if (next.gap !== gap || row.text.length < NARROWEST / 2 || row.text.length > WIDEST || startsItem(next)) continue;
    pairs.push([row, next]);
  }
  return pairs;
}

/** The width that rows which run on into the next keep to, a few outliers aside. */
function widthOfRunning(pairs: readonly Pair[]): number {
  const running = pairs.filter(
    ([row, next]) => runsOn(row, next) || (CASELESS.test(next.text) && !endsInStopOrColon(row.text)),
  );
  const widths = running.map(([row]) => widthOf(row)).filter((width) => width >= NARROWEST && width <= WIDEST);
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.85)] ?? 0;
}

function isWrapped(pairs: readonly Pair[], width: number, lines: readonly Line[]): boolean {
  const widest = width * (1 + SMALL_TYPE);
  const near = pairs.filter(([row]) => widthOf(row) > width / 2 && widthOf(row) <= widest);
  const shareOf = (test: (pair: Pair) => boolean) => near.filter(test).length / near.length;
  if (near.length < FEWEST || shareOf(([row, next]) => isFull(row, next, width)) < LEAST_FULL) return false;
  const inRows = charactersOf(near.map(([row]) => row));
  // Among paragraphs of one row each, narrow rows are verse.
  if (charactersOf(lines.filter((line) => widthOf(line) > widest && endsInStopOrColon(line.text))) > inRows)
    return false;
  const covered = inRows / charactersOf(lines);
  if (shareOf(([, next]) => CASELESS.test(next.text)) >= 0.5) {
    return covered >= LEAST_COVERED_WITHOUT_CASE && shareOf(([row]) => !endsInStopOrColon(row.text)) >= 0.5;
  }
  const cased = shareOf(([, next]) => CASED.test(next.text));
  const running = shareOf(([row, next]) => runsOn(row, next));
  return covered >= LEAST_COVERED && cased >= 0.5 && running >= cased * LEAST_LOWER;
}

function charactersOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function commonIndent(pairs: readonly Pair[]): number {
  const byIndent = [...Map.groupBy(pairs, ([, next]) => next.indent)];
  return byIndent.reduce((most, one) => (one[1].length > most[1].length ? one : most))[0];
}

/** Judged by the rows that certainly end a paragraph. */
function isSeparated(lines: readonly Line[], width: number, gap: number): boolean {
  const gaps = lines.flatMap((row, i) => {
    const next = lines[i + 1];
    return next && endsInStopOrColon(row.text) && widthOf(row) < width * 0.7 && row.text.length > width / 4
      ? [next.gap]
      : [];
  });
  return gaps.filter((one) => one > gap).length >= gaps.length * 0.7;
}
