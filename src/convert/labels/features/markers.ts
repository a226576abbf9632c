import type { LabelsPage } from '../labels-page.ts';
import { CATEGORIES, type Category } from '../vocabulary.ts';
import type { FeatureGroup } from './feature-group.ts';

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

/** The kinds of marks a way leads to: the heads, then a count of comments. */
const MARKS = HEADS.length + 1;
const HEAD_CATEGORIES = HEADS.map((category) => CATEGORIES.indexOf(category));
const COMMENTS = CATEGORIES.indexOf('comments');
/** The columns, from the first way on, of the ways since and until each kind of mark. */
const SINCE = [...HEADS.keys(), 2 * HEADS.length];
const UNTIL = [...HEADS.map((_, head) => HEADS.length + head), 2 * HEADS.length + 1];

/** The vocabulary of debris in the line and the way to the nearest short line made of it. */
export const markerFeatures: FeatureGroup = {
  names,
  fill(page, out, width, offset) {
    const any = shares(page, out, width, offset);
    writeWindows(any, out, width, offset + CATEGORIES.length);
    writeWays(marksOf(page), page.lines.length, out, width, offset + CATEGORIES.length + 5);
  },
};

/** Writes each category's share of the line's words; gives the greatest one by line. */
function shares({ hits, starts }: LabelsPage, out: Float32Array, width: number, offset: number): Float32Array {
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

/**
 * 1 for each kind of mark a line is, `marks[line * MARKS + kind]`: heads are lines of at most eight words two fifths of
 * which are the category's.
 */
function marksOf({ hits, starts, columns }: LabelsPage): Uint8Array {
  const marks = new Uint8Array((starts.length - 1) * MARKS);
  for (let line = 0; line + 1 < starts.length; line++) {
    const words = starts[line + 1]! - starts[line]!;
    const row = line * CATEGORIES.length;
    if (words <= 8) {
      for (let head = 0; head < HEADS.length; head++) {
        const own = hits[row + HEAD_CATEGORIES[head]!]!;
        if (own > 0 && own * 5 >= words * 2) marks[line * MARKS + head] = 1;
      }
    }
    // “59 comments on …”: what follows is readers' talk, however much it reads like an article.
    const isCount = words <= 20 && hits[row + COMMENTS]! > 0 && columns.numbers[line]! > 0;
    if (isCount) marks[line * MARKS + HEADS.length] = 1;
  }
  return marks;
}

/** Distances stop here: what is further off is in another part of the page. */
const FAR = 60;

/** Writes how many lines lie between each line and the nearest mark of each kind before and after it. */
function writeWays(marks: Uint8Array, lines: number, out: Float32Array, width: number, offset: number): void {
  const nearest = new Int32Array(MARKS).fill(-FAR);
  for (let line = 0; line < lines; line++) {
    for (let kind = 0; kind < MARKS; kind++) {
      out[line * width + offset + SINCE[kind]!] = Math.min(FAR, line - nearest[kind]!);
      if (marks[line * MARKS + kind] === 1) nearest[kind] = line;
    }
  }
  nearest.fill(lines - 1 + FAR);
  for (let line = lines - 1; line >= 0; line--) {
    for (let kind = 0; kind < MARKS; kind++) {
      out[line * width + offset + UNTIL[kind]!] = Math.min(FAR, nearest[kind]! - line);
      if (marks[line * MARKS + kind] === 1) nearest[kind] = line;
    }
  }
}
