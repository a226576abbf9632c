import type { Page } from '../page.ts';
import { CATEGORIES, type Category } from '../vocabulary.ts';
import type { FeatureGroup } from './group.ts';

/** Categories whose short lines often head a stretch of debris, or close the article. */
const HEADS: readonly Category[] = [
  'related', 'comments', 'copyright', 'newsletter', 'navigation', 'author', 'tags', 'share', 'paywall', 'player',
  'note', 'registration', 'advertisement', 'date', 'credit', 'shop', 'cookies',
]; // prettier-ignore

const names = [
  ...CATEGORIES.map((category) => `${category} share`),
  'any share', 'any in 3 before', 'any in 3 after', 'any in 10 before', 'any in 10 after',
  ...HEADS.map((category) => `since ${category}`),
  ...HEADS.map((category) => `until ${category}`),
  'since comment count', 'until comment count',
]; // prettier-ignore

/** The vocabulary of debris in the line and the way to the nearest short line made of it. */
export const markerFeatures: FeatureGroup = {
  names,
  fill(page, out, width, offset) {
    const any = shares(page, out, width, offset);
    writeWindows(any, out, width, offset + CATEGORIES.length);
    const since = offset + CATEGORIES.length + 5;
    const heads = HEADS.map((category) => headsOf(page, category));
    heads.forEach((isHead, head) => {
      writeSince(isHead, out, width, since + head);
      writeUntil(isHead, out, width, since + HEADS.length + head);
    });
    const counts = commentCounts(page);
    writeSince(counts, out, width, since + HEADS.length * 2);
    writeUntil(counts, out, width, since + HEADS.length * 2 + 1);
  },
};

/** Writes each category's share of the line's words; gives the greatest one by line. */
function shares({ hits, starts }: Page, out: Float32Array, width: number, offset: number): Float32Array {
  const size = CATEGORIES.length;
  const any = new Float32Array(starts.length - 1);
  for (let line = 0; line < any.length; line++) {
    const words = Math.max(1, starts[line + 1]! - starts[line]!);
    for (let category = 0; category < size; category++) {
      const share = hits[line * size + category]! / words;
      out[line * width + offset + category] = share;
      if (share > any[line]!) any[line] = share;
    }
  }
  return any;
}

function writeWindows(any: Float32Array, out: Float32Array, width: number, offset: number): void {
  for (let line = 0; line < any.length; line++) {
    const row = line * width + offset;
    out[row] = any[line]!;
    out[row + 1] = mean(any, line - 3, line);
    out[row + 2] = mean(any, line + 1, line + 4);
    out[row + 3] = mean(any, line - 10, line);
    out[row + 4] = mean(any, line + 1, line + 11);
  }
}

function mean(values: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let at = Math.max(0, from); at < Math.min(values.length, to); at++) sum += values[at]!;
  return sum / (to - from);
}

/** Distances stop here: what is further off is in another part of the page. */
const FAR = 60;

/** Lines of at most eight words two fifths of which are the category's. */
function headsOf({ hits, starts }: Page, category: Category): Uint8Array {
  const index = CATEGORIES.indexOf(category);
  const heads = new Uint8Array(starts.length - 1);
  for (let line = 0; line < heads.length; line++) {
    const own = hits[line * CATEGORIES.length + index]!;
    if (own === 0) continue;
    const words = starts[line + 1]! - starts[line]!;
    heads[line] = words <= 8 && own * 5 >= words * 2 ? 1 : 0;
  }
  return heads;
}

/** Lines such as “59 comments on …”: what follows is readers' talk, however much it reads like an article. */
function commentCounts({ hits, starts, columns }: Page): Uint8Array {
  const index = CATEGORIES.indexOf('comments');
  const counts = new Uint8Array(starts.length - 1);
  for (let line = 0; line < counts.length; line++) {
    const words = starts[line + 1]! - starts[line]!;
    const isCount = words <= 20 && hits[line * CATEGORIES.length + index]! > 0 && columns.numbers[line]! > 0;
    counts[line] = isCount ? 1 : 0;
  }
  return counts;
}

function writeSince(marks: Uint8Array, out: Float32Array, width: number, column: number): void {
  for (let line = 0, last = -FAR; line < marks.length; line++) {
    out[line * width + column] = Math.min(FAR, line - last);
    if (marks[line] === 1) last = line;
  }
}

function writeUntil(marks: Uint8Array, out: Float32Array, width: number, column: number): void {
  for (let line = marks.length - 1, next = line + FAR; line >= 0; line--) {
    out[line * width + column] = Math.min(FAR, next - line);
    if (marks[line] === 1) next = line;
  }
}
