import { endsInStopOrColon } from '../../text/sentences.ts';
import type { Line } from './line.ts';

/** How a text was hard-wrapped, by hand or by a program. */
export interface Wrapping {
  /** Columns of the longest rows, a few outliers aside. */
  width: number;
  /** Blank rows between two rows of a paragraph: 0, or 1 where a blank row follows every row. */
  gap: number;
  /** Columns by which most rows are indented. */
  indent: number;
  /** Whether there are more blank rows between paragraphs than within them. */
  separatesParagraphs: boolean;
}

/** Columns. Terminals, typewriters and printed pages have no wider rows. */
const MAX_WIDTH = 140;
const MIN_WIDTH = 30;
/** Share of the width by which rows of proportional type may fall short of it. */
const SLACK = 0.12;
/** Columns by which full rows of ideographs may fall short of the width. */
const UNSPACED_SLACK = 6;
/** Share of the width by which rows in smaller type exceed it. */
const SMALL_TYPE = 0.25;
/** Rows and widths beyond this share of them are outliers. */
const WIDTH_QUANTILE = 0.85;

/** Pairs of neighboring rows that a text must have to be judged. */
const MIN_PAIRS = 3;
/** Share of the rows that must be full. */
const MIN_FULL = 0.6;
/** Share of the next rows that must begin in lower case: where sentences run on, only names and nouns do not. */
const MIN_LOWER_CASE = 0.4;
/** Share of the characters that must be in wrapped rows: one poem or list among paragraphs is not a wrapped text. */
const MIN_COVERED = 0.3;
/** The same in scripts without case, where only full rows show that a text is wrapped. */
const MIN_COVERED_WITHOUT_CASE = 0.6;

/** A row that ends a paragraph leaves at least this share of the width empty. */
const MAX_LAST_ROW = 0.7;
/** Share of the paragraphs that a wider gap must follow. */
const MIN_SEPARATED = 0.7;

const LOWER_CASE = /^(?:> ?)*["'“‘«(]?\p{Ll}/u;
const CASED = /^(?:> ?)*["'“‘«(]?[\p{Ll}\p{Lu}]/u;
const CASELESS = /^\p{P}?\p{Lo}/u;
const CASELESS_COMMA = /[，、،]/u;
const FIRST_WORD = /^\S+/;
const LIST_ITEM = /^(?:[•‣◦▪●■□➢➤✓✔∙⁃]|[-*+·–—](?=\s)|\(?(?:\d{1,2}|[a-z])[.)](?=\s)|\[\d{1,3}\](?=\s))/u;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/g;
const MAY_BE_WIDE = /[\u1100-\u115f\u2e80-\uffe6]/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;

/** Returns the columns of a row, its indent included. */
export function rowWidth({ text, indent }: Line): number {
  return indent + columnWidth(text);
}

/** Returns the columns of the widest rows that may belong to a wrapped paragraph. */
export function maxRowWidth({ width }: Pick<Wrapping, 'width'>): number {
  return width * (1 + SMALL_TYPE);
}

/** Returns whether the first word of `next` would not have fitted at the end of `row`. */
function fillsWidth(row: Line, next: Line, width: number, slack = SLACK): boolean {
  if (isUnspacedCharacter(next.text[0] ?? '')) return rowWidth(row) >= width - UNSPACED_SLACK;
  const firstWord = columnWidth(FIRST_WORD.exec(next.text)?.[0] ?? '');
  return rowWidth(row) + 1 + firstWord > width * (1 - slack);
}

/** Returns whether a paragraph may continue in `next` because `row` is full, which has to be exact at a sentence's end. */
export function isFilled(row: Line, next: Line, { width, separatesParagraphs }: Wrapping): boolean {
  return fillsWidth(row, next, width, separatesParagraphs || !endsInStopOrColon(row.text) ? SLACK : 0);
}

/** Returns whether a sentence runs on from one row into the next; without case, a comma in the row suggests it. */
export function sentenceContinues(row: Line, next: Line): boolean {
  const mayContinue = LOWER_CASE.test(next.text) || (CASELESS.test(next.text) && CASELESS_COMMA.test(row.text));
  return mayContinue && !endsInStopOrColon(row.text);
}

/** Returns how a text is wrapped, judged by all its lines; nothing where each line is a paragraph of its own. */
export function findWrapping(lines: readonly Line[]): Wrapping | undefined {
  for (const gap of [0, 1]) {
    const pairs = findPairs(lines, gap);
    const width = measureWidth(pairs);
    if (!isWrapped(pairs, width, lines)) continue;
    return { width, gap, indent: commonIndent(pairs), separatesParagraphs: hasWiderGaps(lines, width, gap) };
  }
  return undefined;
}

type Pair = [row: Line, next: Line];

/** Finds the neighboring lines that could be rows of one paragraph. */
function findPairs(lines: readonly Line[], gap: number): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 1; i < lines.length; i++) {
    const row = lines[i - 1]!;
    const next = lines[i]!;
    if (next.gap !== gap || beginsListItem(next)) continue;
    if (row.text.length >= MIN_WIDTH / 2 && row.text.length <= MAX_WIDTH) pairs.push([row, next]);
  }
  return pairs;
}

/** Returns the width of the rows that run on into the next, a few outliers aside; 0 where there are none. */
function measureWidth(pairs: readonly Pair[]): number {
  const continuing = pairs.filter(
    ([row, next]) => sentenceContinues(row, next) || (CASELESS.test(next.text) && !endsInStopOrColon(row.text)),
  );
  const widths = continuing.map(([row]) => rowWidth(row)).filter((width) => width >= MIN_WIDTH && width <= MAX_WIDTH);
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length * WIDTH_QUANTILE)] ?? 0;
}

function isWrapped(pairs: readonly Pair[], width: number, lines: readonly Line[]): boolean {
  const maxWidth = maxRowWidth({ width });
  const rows = pairs.filter(([row]) => rowWidth(row) > width / 2 && rowWidth(row) <= maxWidth);
  const shareOf = (test: (pair: Pair) => boolean) => rows.filter(test).length / rows.length;
  if (rows.length < MIN_PAIRS || shareOf(([row, next]) => fillsWidth(row, next, width)) < MIN_FULL) return false;
  const inRows = countCharacters(rows.map(([row]) => row));
  // Among paragraphs of one row each, narrow rows are verse.
  const inParagraphs = countCharacters(
    lines.filter((line) => rowWidth(line) > maxWidth && endsInStopOrColon(line.text)),
  );
  if (inParagraphs > inRows) return false;
  const covered = inRows / countCharacters(lines);
  if (shareOf(([, next]) => CASELESS.test(next.text)) >= 0.5) {
    return covered >= MIN_COVERED_WITHOUT_CASE && shareOf(([row]) => !endsInStopOrColon(row.text)) >= 0.5;
  }
  const cased = shareOf(([, next]) => CASED.test(next.text));
  const continuing = shareOf(([row, next]) => sentenceContinues(row, next));
  return covered >= MIN_COVERED && cased >= 0.5 && continuing >= cased * MIN_LOWER_CASE;
}

function countCharacters(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function commonIndent(pairs: readonly Pair[]): number {
  const byIndent = [...Map.groupBy(pairs, ([, next]) => next.indent)];
  const [indent] = byIndent.reduce((most, group) => (group[1].length > most[1].length ? group : most));
  return indent;
}

/** Returns whether most rows that certainly end a paragraph are followed by more than `gap` blank rows. */
function hasWiderGaps(lines: readonly Line[], width: number, gap: number): boolean {
  const gaps = lines.flatMap((row, i) => {
    const next = lines[i + 1];
    if (!next || !endsInStopOrColon(row.text)) return [];
    const endsParagraph = rowWidth(row) < width * MAX_LAST_ROW && row.text.length > width / 4;
    return endsParagraph ? [next.gap] : [];
  });
  return gaps.filter((rows) => rows > gap).length >= gaps.length * MIN_SEPARATED;
}

/** Returns whether a line begins an item of a list. */
export function beginsListItem({ text }: Line): boolean {
  return LIST_ITEM.test(text);
}

/** Returns the columns that a text takes in fixed-width type: two for an ideograph, kana or full-width character. */
function columnWidth(text: string): number {
  return MAY_BE_WIDE.test(text) ? text.length + (text.match(WIDE)?.length ?? 0) : text.length;
}

/** Returns whether a character is of a script that puts no spaces between words. */
export function isUnspacedCharacter(character: string): boolean {
  return UNSPACED.test(character);
}
