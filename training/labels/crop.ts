import type { Line } from '../../src/convert/lines/line.ts';
import { seededRandom } from '../../src/text/random.ts';
import type { LabeledSource } from './labeled-sources.ts';
import type { LabeledLines } from './training-page.ts';

/** How much a cropped page counts of what the whole one does. */
const CROP_WEIGHT = 0.5;
/** How many lines around the article a crop keeps. */
const MAX_LINES_BEFORE = 25;
const MAX_LINES_AFTER = 40;

/** Returns a crop of each whole page, the same each time. */
export function cropPages(sources: readonly LabeledSource[]): LabeledLines[] {
  const random = seededRandom(3);
  return sources.flatMap((source) => (source.file === 'page.txt' ? (cropPage(source, random) ?? []) : []));
}

/**
 * Returns the page as someone might have pasted it: with fewer lines around the article and at times without blank lines
 * or indents. Returns undefined if no line is known to be part of the article.
 */
export function cropPage(page: LabeledLines, random: () => number): LabeledLines | undefined {
  const isArticle = page.labels.map(({ target, confidence }) => target === 1 && confidence > 0);
  const first = isArticle.indexOf(true);
  if (first < 0) return undefined;
  // Squares favor tight crops.
  const start = Math.max(0, first - Math.floor(random() ** 2 * MAX_LINES_BEFORE));
  const end = Math.min(
    page.lines.length,
    isArticle.lastIndexOf(true) + 1 + Math.floor(random() ** 2 * MAX_LINES_AFTER),
  );
  const lines = changeLayout(page.lines.slice(start, end), random());
  return { ...page, lines, labels: page.labels.slice(start, end), weight: page.weight * CROP_WEIGHT };
}

/** Removes blank lines, indents, or most of both from some pages; `chance` is from 0 to 1. */
function changeLayout(lines: readonly Line[], chance: number): Line[] {
  if (chance < 0.12) return lines.map((line) => ({ ...line, gap: 0 }));
  if (chance < 0.24) return lines.map((line) => ({ ...line, gap: 1, indent: 0 }));
  return chance < 0.5 ? lines.map((line) => ({ ...line, indent: 0, gap: Math.min(1, line.gap) })) : [...lines];
}
