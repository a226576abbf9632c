import type { Line } from '../lines/line.ts';
import vocabulary from './page-headers-footers.json' with { type: 'json' };

const NUMBER = new RegExp(vocabulary.numbers.join('|'), 'iu');
const NUMBERED = new RegExp(vocabulary.numbered.join('|'), 'iu');
/** How many lines of a page's head or foot are looked at. */
const REACH = 2;
const LONGEST = 200;

/** Marks what printing puts at the head and the foot of each page: numbers, addresses, the title over and over. */
export function markPageHeadersFooters(lines: readonly Line[], rows: readonly string[]): Line[] {
  const furniture = new Set([...aroundPageBreaks(lines, rows), ...numberedPages(lines), ...countedPages(lines)]);
  return lines.map((line, i) => (furniture.has(i) ? { ...line, boilerplate: 'page header or footer' } : line));
}

/** Whether a printed page ends between two source lines; `first` is the line before, `last` the one after. */
export function hasPageBreak(rows: readonly string[], first: number, last: number): boolean {
  return rows.slice(first, last).some((row) => row.includes('\f'));
}

/** The lines at the edges of pages that are page numbers, or the same at two edges but for their digits. */
function aroundPageBreaks(lines: readonly Line[], rows: readonly string[]): number[] {
  const breaks = lines.flatMap((line, i) => {
    const before = lines[i - 1]?.lines[1] ?? 0;
    return hasPageBreak(rows, before, line.lines[0]) ? [i] : [];
  });
  if (!breaks.length) return [];
  const edges = [0, ...breaks, lines.length];
  const near = edges.flatMap((i) => Array.from({ length: 2 * REACH }, (_, k) => i - REACH + k));
  const candidates = [...new Set(near)].filter((i) => lines[i] !== undefined);
  const alike = Map.groupBy(candidates, (i) => withoutDigits(lines[i]!.text));
  return candidates.filter((i) => {
    const { text } = lines[i]!;
    return text.length <= LONGEST && (NUMBER.test(text) || alike.get(withoutDigits(text))!.length > 1);
  });
}

/** Without form feeds: lines that are alike but for a page number, three times at least. */
function numberedPages(lines: readonly Line[]): number[] {
  const numbered = lines.flatMap(({ text }, i) =>
    text.length <= LONGEST && /\d/.test(text) && NUMBERED.test(text) ? [i] : [],
  );
  const alike = Map.groupBy(numbered, (i) => withoutDigits(lines[i]!.text));
  return [...alike.values()].filter((same) => same.length > REACH).flat();
}

const COUNT = /^\d{1,3}$/;
const LEAST_PAGE = 5;
const LEAST_HEAD = 12;

/** Without form feeds: numbers that count on, each beside the same head or foot, which may stand alone at the text's ends. */
function countedPages(lines: readonly Line[]): number[] {
  const counts = lines.flatMap(({ text }, i) => (COUNT.test(text) ? [i] : []));
  for (const side of [1, -1]) {
    const beside = Map.groupBy(counts, (i) => withoutDigits(lines[i + side]?.text ?? ''));
    for (const [head, at] of beside) {
      if (head.length < LEAST_HEAD || head.length > LONGEST || !countsOn(lines, at)) continue;
      const alone = [0, lines.length - 1].filter((i) => withoutDigits(lines[i]!.text) === head);
      const last = counts.filter((i) => countsOn(lines, [at.at(-1)!, i]));
      return [...at.flatMap((i) => [i, i + side]), ...alone, ...last.slice(0, 1)];
    }
  }
  return [];
}

/** Whether each of two numbers or more is by one more than that before, a page's lines further down. */
function countsOn(lines: readonly Line[], at: readonly number[]): boolean {
  const isNext = (i: number, k: number) =>
    k === 0 || (Number(lines[i]!.text) === Number(lines[at[k - 1]!]!.text) + 1 && i - at[k - 1]! >= LEAST_PAGE);
  return at.length > 1 && at.every(isNext);
}

function withoutDigits(text: string): string {
  return text.replace(/\d+/g, '0');
}
