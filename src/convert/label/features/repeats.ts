import { bucketOf } from '../hash.ts';
import type { Page } from '../page.ts';
import type { FeatureGroup } from './group.ts';

const names = [
  'same lines', 'same lines before', 'distance to same', 'words known to prose', 'rare words known to prose',
  'words of previous', 'words of next', 'words of next prose', 'distinct words',
] as const; // prettier-ignore

const SIZE = 1 << 13;

/** What the line shares with other lines of the page and with its prose. */
export const repeatFeatures: FeatureGroup = {
  names,
  fill(page, out, width, offset) {
    writeSame(page, out, width, offset);
    writeKnown(page, out, width, offset);
    writeShared(page, out, width, offset);
  },
};

function writeSame({ keys }: Page, out: Float32Array, width: number, offset: number): void {
  const seen = new Map<number, { count: number; last: number }>();
  keys.forEach((key, line) => {
    const same = seen.get(key);
    out[line * width + offset + 1] = same?.count ?? 0;
    out[line * width + offset + 2] = same ? line - same.last : 999;
    if (same) {
      same.count++;
      same.last = line;
    } else seen.set(key, { count: 1, last: line });
  });
  keys.forEach((key, line) => (out[line * width + offset] = seen.get(key)!.count));
}

/** How many of the line's words occur in other lines that read like sentences. */
function writeKnown({ words, starts, prose, lines }: Page, out: Float32Array, width: number, offset: number): void {
  const linesWith = new Uint16Array(SIZE);
  const lastLine = new Int32Array(SIZE).fill(-1);
  for (let line = 0; line < lines.length; line++) {
    if (prose[line] === 0) continue;
    for (let at = starts[line]!; at < starts[line + 1]!; at++) {
      const bucket = bucketOf(words[at]!, SIZE);
      if (lastLine[bucket] !== line) linesWith[bucket]!++;
      lastLine[bucket] = line;
    }
  }
  const proseLines = prose.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
  for (let line = 0; line < lines.length; line++) {
    const own = prose[line]! > 0 ? 1 : 0;
    let known = 0, rare = 0, rareKnown = 0; // prettier-ignore
    for (let at = starts[line]!; at < starts[line + 1]!; at++) {
      const others = linesWith[bucketOf(words[at]!, SIZE)]! - own;
      if (others > 0) known++;
      if (others <= 1 + proseLines * 0.25) {
        rare++;
        if (others > 0) rareKnown++;
      }
    }
    const row = line * width + offset;
    out[row + 3] = known / Math.max(1, starts[line + 1]! - starts[line]!);
    out[row + 4] = rare === 0 ? -1 : rareKnown / rare;
  }
}

function writeShared(page: Page, out: Float32Array, width: number, offset: number): void {
  const { words, starts, prose, lines } = page;
  const marks = new Int32Array(SIZE);
  let stamp = 0;
  const mark = (from: Int32Array) => {
    stamp++;
    let distinct = 0;
    for (const word of from) {
      const bucket = bucketOf(word, SIZE);
      if (marks[bucket] !== stamp) distinct++;
      marks[bucket] = stamp;
    }
    return distinct;
  };
  const share = (of: Int32Array) => {
    let shared = 0;
    for (const word of of) if (marks[bucketOf(word, SIZE)] === stamp) shared++;
    return of.length === 0 ? 0 : shared / of.length;
  };
  const wordsOf = (line: number) => words.subarray(starts[line], starts[line + 1]);
  let next = -1;
  for (let line = lines.length - 1; line >= 0; line--) {
    const row = line * width + offset;
    const own = wordsOf(line);
    out[row + 8] = mark(own) / Math.max(1, own.length);
    out[row + 5] = line === 0 ? 0 : share(wordsOf(line - 1));
    out[row + 6] = line + 1 < lines.length ? share(wordsOf(line + 1)) : 0;
    out[row + 7] = next < 0 ? -1 : share(wordsOf(next));
    if (prose[line]! > 0) next = line;
  }
}
