import { clamp } from '../../learn/ranker.ts';
import { findDateExpressions, type DateExpression } from '../../text/dates/find-date-expressions.ts';
import { fold, foldedWords } from '../../text/fold.ts';
import { MEASURED_FEATURES } from '../labels/features/features.ts';
import type { LineLabel } from '../labels/label-lines.ts';
import type { MeasuredLines } from '../labels/measured-lines.ts';
import type { Line } from '../lines/line.ts';
import { readArticleWords, type ArticleWords } from './article-words.ts';
import { resolveDayMonthOrder } from './dates/day-month-order.ts';

/** What the finders of metadata use of a line's label. */
export type LabelScores = Pick<LineLabel, 'article' | 'probability' | 'measures'>;

/** A line with what all finders of metadata ask about it. */
export interface PageLine {
  text: string;
  /** The folded text; empty for lines that are not searched and for those too long to be a label. */
  folded: string;
  /** The words of `folded`, and the same joined by one space, by which lines are compared. */
  keyWords: readonly string[];
  key: string;
  wordCount: number;
  /** Blank rows before the line. */
  gap: number;
  /** Whether it is a sentence or more. */
  isProse: boolean;
  /** Whether it was labeled as part of the article. */
  article: boolean;
  /** Log odds of being part of the article. */
  odds: number;
  /** What was measured of the line to label it, in the order of `MEASURED_FEATURES`. */
  measures: Float32Array;
  dates: readonly DateExpression[];
}

/** A page with all that the finders of metadata ask about it, computed once. */
export interface MetadataPage {
  /** A BCP 47 tag. */
  language: string;
  lines: readonly PageLine[];
  /** Index of the first line labeled as part of the article; -1 if none is. */
  articleStart: number;
  /** Indexes of the first and the last line of the densest part of the article; both -1 if there is no article. */
  body: readonly [first: number, last: number];
  /** Indexes of the lines where metadata can be, in order: above the article, at its beginning, just below its end. */
  searchedLines: readonly number[];
  articleWords: ArticleWords;
  /** Indexes of the lines with the same text, by text; only for texts short enough to be a label. */
  linesByText: ReadonlyMap<string, readonly number[]>;
}

/** Log odds beyond this make no difference. */
const MAX_ODDS = 8;

/** Stands in for the missing line above the first of a page and below the last. */
export const NO_LINE: PageLine = {
  text: '',
  folded: '',
  keyWords: [],
  key: '',
  wordCount: 0,
  gap: 0,
  isProse: false,
  article: false,
  odds: -MAX_ODDS,
  measures: new Float32Array(MEASURED_FEATURES.length),
  dates: [],
};

/** How far from the article's start and end metadata are searched, in lines. */
const SEARCHED_LINES_ABOVE = 80;
const SEARCHED_LINES_BELOW = 12;
const SEARCHED_LINES_FROM_START = 12;
const SEARCHED_LINES_BEFORE_END = 2;
/** Characters of the longest title, byline or label. */
const MAX_LABEL_LENGTH = 320;
const MIN_WORDS_OF_PROSE = 14;
/** How lines are counted to find the body: those of the article by their words, all others against it. */
const MAX_WORDS_COUNTED = 60;
const WORDS_PER_POINT = 10;
const POINTS_OFF_FOR_OTHER_LINE = 0.6;
/** Letters of scripts without spaces that count as one word. */
const UNSPACED_LETTERS_PER_WORD = 2;

/** Reads the measured lines of a page once for all finders of metadata. `labels` are in the order of the lines. */
export function readMetadataPage(
  measured: MeasuredLines,
  labels: readonly LabelScores[],
  language: string,
): MetadataPage {
  const source = measured.lines;
  const articleStart = labels.findIndex(({ article }) => article);
  const wordCounts = wordCountsOf(measured);
  const body = findBody(wordCounts, labels);
  const searchedLines = findSearchedLines(source.length, articleStart, body);
  const dates = findDatesByLine(source, language, searchedLines);
  const isSearched = new Set(searchedLines);
  const lines = source.map((line, index) =>
    readLine(line, wordCounts[index]!, labels[index]!, isSearched.has(index), dates.get(index) ?? []),
  );
  const bodyLines = lines.slice(Math.max(0, body[0]), body[1] + 1).filter(({ article }) => article);
  return {
    language,
    lines,
    articleStart,
    body,
    searchedLines,
    articleWords: readArticleWords(bodyLines.map(({ text }) => text)),
    linesByText: groupByText(source),
  };
}

function readLine(
  { text, gap }: Line,
  wordCount: number,
  { article, probability, measures }: LabelScores,
  isSearched: boolean,
  dates: readonly DateExpression[],
): PageLine {
  const canBeLabel = text.length <= MAX_LABEL_LENGTH;
  const folded = canBeLabel && isSearched ? fold(text) : '';
  const keyWords = foldedWords(folded);
  return {
    text,
    folded,
    keyWords,
    key: keyWords.join(' '),
    wordCount,
    gap,
    isProse: wordCount >= MIN_WORDS_OF_PROSE && (!canBeLabel || /[.!?…。！？؟।:;,"”’»)]/u.test(text)),
    article,
    odds: clamp(Math.log(probability / (1 - probability)), MAX_ODDS),
    measures,
    dates,
  };
}

/** Returns the word count of each line: runs between spaces, and pairs of letters of scripts without spaces. */
function wordCountsOf({ columns: { runs, unspaced } }: MeasuredLines): number[] {
  return Array.from(runs, (count, line) => count + Math.floor(unspaced[line]! / UNSPACED_LETTERS_PER_WORD));
}

/** Finds the run of lines with the greatest sum, where lines of the article add their length and all others subtract. */
function findBody(wordCounts: readonly number[], labels: readonly LabelScores[]): [first: number, last: number] {
  let greatestSum = 0;
  let body: [number, number] = [-1, -1];
  let sum = 0;
  let start = 0;
  wordCounts.forEach((count, index) => {
    if (sum <= 0) {
      sum = 0;
      start = index;
    }
    sum += labels[index]!.article ? Math.min(count, MAX_WORDS_COUNTED) / WORDS_PER_POINT : -POINTS_OFF_FOR_OTHER_LINE;
    if (sum > greatestSum) {
      greatestSum = sum;
      body = [start, index];
    }
  });
  return body;
}

function findSearchedLines(
  lineCount: number,
  articleStart: number,
  [first, last]: readonly [first: number, last: number],
): number[] {
  if (articleStart < 0) return [...Array(Math.min(lineCount, SEARCHED_LINES_ABOVE)).keys()];
  const ranges = [
    [articleStart - SEARCHED_LINES_ABOVE, articleStart + SEARCHED_LINES_FROM_START],
    [first - SEARCHED_LINES_ABOVE, first + SEARCHED_LINES_FROM_START],
    [last - SEARCHED_LINES_BEFORE_END, last + SEARCHED_LINES_BELOW],
  ] as const;
  const searched = new Set<number>();
  for (const [from, to] of ranges)
    for (let line = Math.max(0, from); line <= Math.min(to, lineCount - 1); line++) searched.add(line);
  return [...searched].sort((a, b) => a - b);
}

function findDatesByLine(lines: readonly Line[], language: string, searchedLines: readonly number[]) {
  const dates = resolveDayMonthOrder(findDateExpressions(lines, language, searchedLines), language);
  return Map.groupBy(dates, (date) => date.lines[0]!);
}

function groupByText(lines: readonly Line[]): Map<string, number[]> {
  const linesByText = new Map<string, number[]>();
  lines.forEach(({ text }, index) => {
    if (text.length > MAX_LABEL_LENGTH) return;
    const known = linesByText.get(text);
    if (known) known.push(index);
    else linesByText.set(text, [index]);
  });
  return linesByText;
}
