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
]; // prettier-ignore

/** The vocabulary of debris in the line and the way to the nearest short line made of it. */
export const markerFeatures: FeatureGroup = {
  names,
  fill(page, out, width, offset) {
    const any = shares(page, out, width, offset);
    writeWindows(any, out, width, offset + CATEGORIES.length);
    const since = offset + CATEGORIES.length + 5;
    HEADS.forEach((category, head) => writeDistances(page, category, out, width, since + head));
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

/** Lines since and until a line of at most six words half of which are the category's; 999 where there is none. */
function writeDistances(page: Page, category: Category, out: Float32Array, width: number, column: number): void {
  const { hits, starts } = page;
  const size = CATEGORIES.length;
  const index = CATEGORIES.indexOf(category);
  const isHead = (line: number) => {
    const words = starts[line + 1]! - starts[line]!;
    return words <= 6 && hits[line * size + index]! * 2 >= Math.max(1, words);
  };
  const count = starts.length - 1;
  for (let line = 0, last = -999; line < count; line++) {
    out[line * width + column] = Math.min(999, line - last);
    if (isHead(line)) last = line;
  }
  for (let line = count - 1, next = 9999; line >= 0; line--) {
    out[line * width + column + HEADS.length] = Math.min(999, next - line);
    if (isHead(line)) next = line;
  }
}
