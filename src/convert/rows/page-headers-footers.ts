import { anyOf } from '../../text/phrases.ts';
import type { Line } from '../lines/line.ts';
import words from './page-headers-footers.json' with { type: 'json' };

const PAGE = `(?:${anyOf(words.pages)}) \\d{1,3}`;
const OF = anyOf(words.of);
/** `7`, `7/12`, `- 7 -`, `Page 7 of 12` */
const PAGE_NUMBER = new RegExp(
  `^(?:\\d{1,3}|\\d{1,3} ?/ ?\\d{1,3}|[-–] ?\\d{1,3} ?[-–]|${PAGE}(?: ?(?:${OF}|/) ?\\d{1,3})?)$`,
  'iu',
);
/** What browsers print at the edge of a page: `https://example.org/a 7/12`, `Harbour news Page 7 of 12`. */
const NUMBERED_EDGE = new RegExp(`^https?://\\S+(?: .*)? \\d{1,3}/\\d{1,3}$|\\b${PAGE} (?:${OF}) \\d{1,3}$`, 'iu');
const BARE_NUMBER = /^\d{1,3}$/;

/** Lines at the top or the bottom of a page that may be its header or footer. */
const MAX_EDGE_LINES = 2;
const MIN_EDGE_LENGTH = 12;
const MAX_EDGE_LENGTH = 200;
/** Numbered edges that differ in their digits only. */
const MIN_NUMBERED_EDGES = 3;
/** Lines between the numbers of two pages. */
const MIN_PAGE_LINES = 5;

/** Marks the headers and footers of printed pages: numbers, addresses, a title that is repeated. */
export function markPageHeadersFooters(lines: readonly Line[], rows: readonly string[]): Line[] {
  const edges = new Set([...findAtPageBreaks(lines, rows), ...findNumberedEdges(lines), ...findCountingEdges(lines)]);
  return lines.map((line, i) => (edges.has(i) ? { ...line, boilerplate: 'page header or footer' } : line));
}

/** Returns whether a form feed is between two rows, 1-based: after row `first`, up to the beginning of row `last`. */
export function hasPageBreak(rows: readonly string[], first: number, last: number): boolean {
  return rows.slice(first, last).some((row) => row.includes('\f'));
}

/** Finds the lines near form feeds that are page numbers, or occur near two form feeds, differing in digits only. */
function findAtPageBreaks(lines: readonly Line[], rows: readonly string[]): number[] {
  const breaks = lines.flatMap((line, i) => {
    const previousRow = lines[i - 1]?.lines[1] ?? 0;
    return hasPageBreak(rows, previousRow, line.lines[0]) ? [i] : [];
  });
  if (!breaks.length) return [];
  const pageStarts = [0, ...breaks, lines.length];
  const near = pageStarts.flatMap((i) => Array.from({ length: 2 * MAX_EDGE_LINES }, (_, k) => i - MAX_EDGE_LINES + k));
  const candidates = [...new Set(near)].filter((i) => lines[i] !== undefined);
  const byText = Map.groupBy(candidates, (i) => zeroDigits(lines[i]!.text));
  return candidates.filter((i) => {
    const { text } = lines[i]!;
    return text.length <= MAX_EDGE_LENGTH && (PAGE_NUMBER.test(text) || byText.get(zeroDigits(text))!.length > 1);
  });
}

/** Finds edges without form feeds: numbered lines that are the same but for their digits. */
function findNumberedEdges(lines: readonly Line[]): number[] {
  const numbered = lines.flatMap(({ text }, i) =>
    text.length <= MAX_EDGE_LENGTH && /\d/.test(text) && NUMBERED_EDGE.test(text) ? [i] : [],
  );
  const byText = Map.groupBy(numbered, (i) => zeroDigits(lines[i]!.text));
  return [...byText.values()].filter((same) => same.length >= MIN_NUMBERED_EDGES).flat();
}

/**
 * Finds edges without form feeds: numbers that count up, each next to the same header or footer. That may also be the
 * text's first or last line, without a number; and the last page may have a number only.
 */
function findCountingEdges(lines: readonly Line[]): number[] {
  const numbers = lines.flatMap(({ text }, i) => (BARE_NUMBER.test(text) ? [i] : []));
  for (const side of [1, -1]) {
    const byNeighbor = Map.groupBy(numbers, (i) => zeroDigits(lines[i + side]?.text ?? ''));
    for (const [edge, counting] of byNeighbor) {
      if (edge.length < MIN_EDGE_LENGTH || edge.length > MAX_EDGE_LENGTH || !countsUp(lines, counting)) continue;
      const atEnds = [0, lines.length - 1].filter((i) => zeroDigits(lines[i]!.text) === edge);
      const next = numbers.filter((i) => countsUp(lines, [counting.at(-1)!, i]));
      return [...counting.flatMap((i) => [i, i + side]), ...atEnds, ...next.slice(0, 1)];
    }
  }
  return [];
}

/** Returns whether two or more lines are numbers, each by one more than the one before and a page further down. */
function countsUp(lines: readonly Line[], indexes: readonly number[]): boolean {
  const isNext = (index: number, k: number) => {
    if (k === 0) return true;
    const previous = indexes[k - 1]!;
    return Number(lines[index]!.text) === Number(lines[previous]!.text) + 1 && index - previous >= MIN_PAGE_LINES;
  };
  return indexes.length > 1 && indexes.every(isNext);
}

function zeroDigits(text: string): string {
  return text.replace(/\d+/g, '0');
}
