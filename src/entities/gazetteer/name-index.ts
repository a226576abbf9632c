import { FNV_BASIS, fnv1aUnit } from '../../text/hash.ts';
import { bareKey, bareKeysOf, withoutMarks } from './place-key.ts';

/** About as many as the table has names. */
const BUCKETS = 1 << 18;
const LINE_END = '\n'.charCodeAt(0);
const BAR = '|'.charCodeAt(0);

/** Returns the numbers of the lines that may have a name of that key, rising. A few have none: keys share buckets. */
export type NameIndex = (key: string) => number[];

/**
 * Indexes lists of names, one list per line, separated by bars. It keeps only hashes of their bare keys, and the lines
 * of all buckets in one array: a map from every key to its lines takes twice the time and 17 MB more.
 */
export function indexNames(lists: string): NameIndex {
  const hashed: HashedNames = { buckets: [], lines: [] };
  let line = 0;
  for (const chunk of chunksOf(lists)) line = addBuckets(bareKeysOf(chunk), line, hashed);
  // A counting sort of the lines by bucket.
  const ends = new Int32Array(BUCKETS);
  for (const bucket of hashed.buckets) ends[bucket]! += 1;
  for (let bucket = 1; bucket < BUCKETS; bucket++) ends[bucket]! += ends[bucket - 1]!;
  const starts = ends.slice();
  const lines = new Int32Array(hashed.buckets.length);
  hashed.buckets.forEach((bucket, name) => (lines[--starts[bucket]!] = hashed.lines[name]!));
  const linesOf = (key: string): number[] => {
    const one: HashedNames = { buckets: [], lines: [] };
    addBuckets(withoutMarks(key), 0, one);
    const bucket = one.buckets[0] ?? 0;
    return [...lines.subarray(starts[bucket], ends[bucket])];
  };
  return (key) => [...new Set([...linesOf(key), ...linesOf(bareKey(key))])].sort((a, b) => a - b);
}

/** In UTF-16 units: long enough to make keys fast, short enough not to hold every step of the whole table. */
const MIN_CHUNK_LENGTH = 1 << 17;

/** Splits `text` into chunks of whole lines, line ends included. */
function* chunksOf(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf('\n', start + MIN_CHUNK_LENGTH);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    yield text.slice(start, end);
    start = end;
  }
}

/** For each name its bucket and its line, in parallel arrays. */
interface HashedNames {
  buckets: number[];
  lines: number[];
}

/** Adds the bucket of each key; the first line has the number `line`. Returns the number of the last line. */
function addBuckets(keys: string, line: number, { buckets, lines }: HashedNames): number {
  let hash = FNV_BASIS;
  for (let index = 0; index <= keys.length; index++) {
    const code = index < keys.length ? keys.charCodeAt(index) : BAR;
    if (code !== BAR && code !== LINE_END) {
      hash = fnv1aUnit(hash, code);
      continue;
    }
    if (hash !== FNV_BASIS) {
      buckets.push(((hash >>> 16) ^ hash) & (BUCKETS - 1));
      lines.push(line);
    }
    hash = FNV_BASIS;
    if (code === LINE_END) line += 1;
  }
  return line;
}
