import type { Line } from '../../src/convert/lines/line.ts';
import type { LabeledLines } from './labeled-page.ts';

/** How much a cropped page counts of what the whole one does. */
const WEIGHT = 0.5;
/** How many lines of what is around the article a crop leaves, at most. */
const BEFORE = 25;
const AFTER = 40;

/**
 * The page as someone might have pasted it: less of what stands around the article, at times without its blank lines
 * or indents. Nothing where no line is known to be of the article.
 */
export function crop(page: LabeledLines, random: () => number): LabeledLines | undefined {
  const known = page.labels.map(({ target, sureness }) => target === 1 && sureness > 0);
  const first = known.indexOf(true);
  if (first < 0) return undefined;
  // Squares favour tight crops.
  const start = Math.max(0, first - Math.floor(random() ** 2 * BEFORE));
  const end = Math.min(page.lines.length, known.lastIndexOf(true) + 1 + Math.floor(random() ** 2 * AFTER));
  const lines = reshape(page.lines.slice(start, end), random());
  return { ...page, lines, labels: page.labels.slice(start, end), weight: page.weight * WEIGHT };
}

function reshape(lines: readonly Line[], chance: number): Line[] {
  if (chance < 0.12) return lines.map((line) => ({ ...line, gap: 0 }));
  if (chance < 0.24) return lines.map((line) => ({ ...line, gap: 1, indent: 0 }));
  return chance < 0.5 ? lines.map((line) => ({ ...line, indent: 0, gap: Math.min(1, line.gap) })) : [...lines];
}
