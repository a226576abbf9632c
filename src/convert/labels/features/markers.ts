import type { LabelsPage } from '../labels-page.ts';
import { CATEGORIES, type Category } from '../vocabulary.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Categories whose short lines are often the heading of boilerplate, or close the article. */
const HEADING_CATEGORIES: readonly Category[] = [
  'related', 'comments', 'copyright', 'newsletter', 'navigation', 'author', 'tags', 'share', 'paywall', 'player',
  'note', 'registration', 'advertisement', 'date', 'credit', 'shop', 'cookies',
]; // prettier-ignore

const names = [
  ...CATEGORIES.map((category) => `${category} share`),
  'any share', 'any in 3 before', 'any in 3 after', 'any in 10 before', 'any in 10 after',
  ...HEADING_CATEGORIES.map((category) => `since ${category}`),
  ...HEADING_CATEGORIES.map((category) => `until ${category}`),
  'since comment count', 'until comment count',
]; // prettier-ignore

/** The kinds of markers that distances are measured to: headings of each category, then a number of comments. */
const KINDS = HEADING_CATEGORIES.length + 1;
const HEADING_INDEXES = HEADING_CATEGORIES.map((category) => CATEGORIES.indexOf(category));
const COMMENTS = CATEGORIES.indexOf('comments');
/** The columns, counted from that of the first distance, of the distances since and until each kind of marker. */
const SINCE = [...HEADING_CATEGORIES.keys(), 2 * HEADING_CATEGORIES.length];
const UNTIL = [
  ...HEADING_CATEGORIES.map((_, heading) => HEADING_CATEGORIES.length + heading),
  2 * HEADING_CATEGORIES.length + 1,
];

/** The vocabulary of boilerplate in the line and around it, and the distances to the nearest short lines made of it. */
export const markerFeatures: FeatureGroup = {
  names,
  fill(page, out, width, offset) {
    const any = writeShares(page, out, width, offset);
    writeWindows(any, out, width, offset + CATEGORIES.length);
    writeDistances(findMarkers(page), page.lines.length, out, width, offset + CATEGORIES.length + 5);
  },
};

/** Writes each category's share of the line's words; returns the greatest of them by line. */
function writeShares({ hits, starts }: LabelsPage, out: Float32Array, width: number, offset: number): Float32Array {
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

/** Writes the greatest share and its means over the lines around. */
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

/** Returns the mean of the values `from` (inclusive) to `to` (exclusive), 0 where the page has no line. */
function mean(values: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let at = Math.max(0, from); at < Math.min(values.length, to); at++) sum += values[at]!;
  return sum / (to - from);
}

const MAX_WORDS_OF_HEADING = 8;
const MAX_WORDS_OF_COMMENT_COUNT = 20;

/**
 * Returns 1 for each kind of marker that a line is, at `markers[line * KINDS + kind]`. Headings are short lines of whose
 * words two fifths are in phrases of the category.
 */
function findMarkers({ hits, starts, columns }: LabelsPage): Uint8Array {
  const markers = new Uint8Array((starts.length - 1) * KINDS);
  for (let line = 0; line + 1 < starts.length; line++) {
    const words = starts[line + 1]! - starts[line]!;
    const row = line * CATEGORIES.length;
    if (words <= MAX_WORDS_OF_HEADING) {
      for (let heading = 0; heading < HEADING_CATEGORIES.length; heading++) {
        const hitWords = hits[row + HEADING_INDEXES[heading]!]!;
        if (hitWords > 0 && hitWords * 5 >= words * 2) markers[line * KINDS + heading] = 1;
      }
    }
    // “59 comments on …”: what follows is written by readers, however much it reads like an article.
    const isCount = words <= MAX_WORDS_OF_COMMENT_COUNT && hits[row + COMMENTS]! > 0 && columns.numbers[line]! > 0;
    if (isCount) markers[line * KINDS + HEADING_CATEGORIES.length] = 1;
  }
  return markers;
}

/** Greater distances are cut to this: the marker is in another part of the page. */
const MAX_DISTANCE = 60;

/** Writes the distances, in lines, to the nearest marker of each kind before and after each line. */
function writeDistances(markers: Uint8Array, lines: number, out: Float32Array, width: number, offset: number): void {
  const nearest = new Int32Array(KINDS).fill(-MAX_DISTANCE);
  for (let line = 0; line < lines; line++) {
    for (let kind = 0; kind < KINDS; kind++) {
      out[line * width + offset + SINCE[kind]!] = Math.min(MAX_DISTANCE, line - nearest[kind]!);
      if (markers[line * KINDS + kind] === 1) nearest[kind] = line;
    }
  }
  nearest.fill(lines - 1 + MAX_DISTANCE);
  for (let line = lines - 1; line >= 0; line--) {
    for (let kind = 0; kind < KINDS; kind++) {
      out[line * width + offset + UNTIL[kind]!] = Math.min(MAX_DISTANCE, nearest[kind]! - line);
      if (markers[line * KINDS + kind] === 1) nearest[kind] = line;
    }
  }
}
