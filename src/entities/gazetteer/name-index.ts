import { bareKey, bareKeysOf, withoutMarks } from './place-key.ts';

/** About as many as the table has names. */
const BUCKETS = 1 << 18;
const LINE_END = '\n'.charCodeAt(0);
const BAR = '|'.charCodeAt(0);
/** FNV-1a (Fowler, Noll, Vo), of 32 bits, over UTF-16 units. */
const FNV_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** The lines that may have a name of that key, in order. A few have none: keys share buckets. */
export type NameIndex = (key: string) => number[];

/**
 * Indexes lists of names, a line each, with bars between. Only hashes of their bare keys are kept, and the lines of all
 * buckets in one array: a map from every key to its lines takes twice the time and 17 MB more.
 */
export function indexNames(lists: string): NameIndex {
  const named = bucketsOf(bareKeysOf(lists));
  const ends = new Int32Array(BUCKETS);
  for (const bucket of named.buckets) ends[bucket]! += 1;
  for (let bucket = 1; bucket < BUCKETS; bucket++) ends[bucket]! += ends[bucket - 1]!;
  const starts = ends.slice();
  const lines = new Int32Array(named.buckets.length);
  named.buckets.forEach((bucket, name) => (lines[--starts[bucket]!] = named.lines[name]!));
  const linesOf = (key: string): number[] => {
    const bucket = bucketsOf(withoutMarks(key)).buckets[0] ?? 0;
    return [...lines.subarray(starts[bucket], ends[bucket])];
  };
  return (key) => [...new Set([...linesOf(key), ...linesOf(bareKey(key))])].sort((a, b) => a - b);
}

/** The bucket of every key, and the line it stands in. */
function bucketsOf(keys: string): { buckets: number[]; lines: number[] } {
  const buckets: number[] = [];
  const lines: number[] = [];
  let line = 0;
  let hash = FNV_BASIS;
  for (let at = 0; at <= keys.length; at++) {
    const code = at < keys.length ? keys.charCodeAt(at) : LINE_END;
    if (code !== BAR && code !== LINE_END) {
      hash = Math.imul(hash ^ code, FNV_PRIME);
      continue;
    }
    if (hash !== FNV_BASIS) {
      buckets.push(((hash >>> 16) ^ hash) & (BUCKETS - 1));
      lines.push(line);
    }
    hash = FNV_BASIS;
    if (code === LINE_END) line += 1;
  }
  return { buckets, lines };
}
