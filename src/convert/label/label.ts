import type { Line } from '../line.ts';
import furniture from './furniture.json' with { type: 'json' };

/** Whether a line is part of the article, and why. */
export interface LineLabel {
  article: boolean;
  /** Of being part of the article, 0 to 1. */
  probability: number;
  /** Why, in a word or two an editor understands. */
  reason: string;
}

/** What is known about the page before its lines are labelled. */
export interface Page {
  /** BCP 47; `und` where it could not be told. */
  language: string;
  title?: string;
  /** In how many other sources a line stands. */
  repeated?: (text: string) => number;
}

const REASONS = furniture.map(({ reason, patterns }) => ({ reason, pattern: new RegExp(patterns.join('|'), 'iu') }));
const SENTENCE_END = /[.!?…。！？]["”’»)\]]*$/u;
const WORD = /[\p{L}\p{N}]+/gu;
/** More words than this make no line more certainly prose. */
const LONG = 60;

/** Labels every line: the stretch with the most prose and the least furniture is the article. */
export function labelLines(lines: readonly Line[], page: Page): LineLabel[] {
  const reasons = lines.map((line) => furnitureReason(line.text));
  const weights = lines.map((line, i) => (reasons[i] ? -LONG : proseWeight(line.text)));
  const [first, last] = heaviestStretch(weights);
  const title = page.title ? lines.findIndex((line) => line.text === page.title) : -1;
  return lines.map((_, i) => {
    const inside = i >= first && i <= last;
    const article = inside && !reasons[i] && i !== title;
    const reason = reasons[i] ?? (inside ? 'prose' : i < first ? 'before the article' : 'after the article');
    return { article, probability: article ? 0.8 : 0.2, reason };
  });
}

function furnitureReason(text: string): string | undefined {
  return REASONS.find(({ pattern }) => pattern.test(text))?.reason;
}

function proseWeight(text: string): number {
  const words = text.match(WORD)?.length ?? 0;
  if (words >= 8 && SENTENCE_END.test(text)) return Math.min(words, LONG);
  return words >= 25 ? 10 : -4;
}

/** The run of greatest sum (Kadane), as first and last index. */
function heaviestStretch(weights: readonly number[]): [first: number, last: number] {
  let best = 0;
  let range: [number, number] = [0, -1];
  let sum = 0;
  let start = 0;
  weights.forEach((weight, i) => {
    if (sum <= 0) [sum, start] = [0, i];
    sum += weight;
    if (sum > best) [best, range] = [sum, [start, i]];
  });
  return range;
}
