import type { LabelsPage } from '../labels-page.ts';
import { bucketOf } from '../measured-lines.ts';
import type { FeatureGroup } from './feature-group.ts';

const names = [
  'same lines', 'same lines before', 'distance to same', 'words known to prose', 'rare words known to prose',
  'words of previous', 'words of next', 'words of next prose', 'distinct words',
] as const; // prettier-ignore

/** The number of buckets of words. */
const BUCKETS = 1 << 13;
const MISSING_DISTANCE = 999;
/** A word is rare if at most this share of the lines of prose has it. */
const MAX_SHARE_OF_RARE = 0.25;

/** The words that the line shares with other lines of the page and with its prose. */
export const repeatFeatures: FeatureGroup = {
  names,
  fill(page, out, width, offset) {
    const buckets = page.words.map((word) => bucketOf(word, BUCKETS));
    writeRepeats(page, out, width, offset);
    writeKnownToProse(page, buckets, out, width, offset);
    writeSharedWithNeighbors(page, buckets, out, width, offset);
  },
};

/** Writes how often the same line occurs, how often before, and how far before: columns 0 to 2. */
function writeRepeats({ keys }: LabelsPage, out: Float32Array, width: number, offset: number): void {
  const byKey = new Map<number, { count: number; last: number }>();
  keys.forEach((key, line) => {
    const same = byKey.get(key);
    out[line * width + offset + 1] = same?.count ?? 0;
    out[line * width + offset + 2] = same ? line - same.last : MISSING_DISTANCE;
    if (same) {
      same.count++;
      same.last = line;
    } else byKey.set(key, { count: 1, last: line });
  });
  keys.forEach((key, line) => (out[line * width + offset] = byKey.get(key)!.count));
}

/** Writes the share of the line's words that occur in other lines of prose, of all and of rare words: columns 3 and 4. */
function writeKnownToProse(
  { starts, prose }: LabelsPage,
  buckets: Int32Array,
  out: Float32Array,
  width: number,
  offset: number,
) {
  const linesWith = new Uint16Array(BUCKETS);
  const lastLine = new Int32Array(BUCKETS).fill(-1);
  for (let line = 0; line < prose.length; line++) {
    if (prose[line] === 0) continue;
    for (let at = starts[line]!; at < starts[line + 1]!; at++) {
      const bucket = buckets[at]!;
      if (lastLine[bucket] !== line) linesWith[bucket]!++;
      lastLine[bucket] = line;
    }
  }
  const proseLines = prose.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
  for (let line = 0; line < prose.length; line++) {
    const self = prose[line]! > 0 ? 1 : 0;
    let known = 0;
    let rare = 0;
    let rareKnown = 0;
    for (let at = starts[line]!; at < starts[line + 1]!; at++) {
      const others = linesWith[buckets[at]!]! - self;
      if (others > 0) known++;
      if (others <= 1 + proseLines * MAX_SHARE_OF_RARE) {
        rare++;
        if (others > 0) rareKnown++;
      }
    }
    const row = line * width + offset;
    out[row + 3] = known / Math.max(1, starts[line + 1]! - starts[line]!);
    out[row + 4] = rare === 0 ? -1 : rareKnown / rare;
  }
}

/**
 * Writes the share of the words of the previous line, the next line and the next line of prose that the line has, and the
 * share of its words that are distinct: columns 5 to 8.
 */
function writeSharedWithNeighbors(
  { starts, prose }: LabelsPage,
  buckets: Int32Array,
  out: Float32Array,
  width: number,
  offset: number,
) {
  const lastLine = new Int32Array(BUCKETS).fill(-1);
  const countDistinct = (line: number) => {
    let distinct = 0;
    for (let at = starts[line]!; at < starts[line + 1]!; at++) {
      if (lastLine[buckets[at]!] !== line) distinct++;
      lastLine[buckets[at]!] = line;
    }
    return distinct;
  };
  const share = (other: number, line: number) => {
    let shared = 0;
    for (let at = starts[other]!; at < starts[other + 1]!; at++) if (lastLine[buckets[at]!] === line) shared++;
    return shared / Math.max(1, starts[other + 1]! - starts[other]!);
  };
  let next = -1;
  for (let line = prose.length - 1; line >= 0; line--) {
    const row = line * width + offset;
    out[row + 8] = countDistinct(line) / Math.max(1, starts[line + 1]! - starts[line]!);
    out[row + 5] = line === 0 ? 0 : share(line - 1, line);
    out[row + 6] = line + 1 < prose.length ? share(line + 1, line) : 0;
    out[row + 7] = next < 0 ? -1 : share(next, line);
    if (prose[line]! > 0) next = line;
  }
}
