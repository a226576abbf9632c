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
  const named: Named = { buckets: [], lines: [] };
  let line = 0;
  for (const piece of piecesOf(lists)) line = addBuckets(bareKeysOf(piece), line, named);
  const ends = new Int32Array(BUCKETS);
  for (const bucket of named.buckets) ends[bucket]! += 1;
  for (let bucket = 1; bucket < BUCKETS; bucket++) ends[bucket]! += ends[bucket - 1]!;
  const starts = ends.slice();
  const lines = new Int32Array(named.buckets.length);
  named.buckets.forEach((bucket, name) => (lines[--starts[bucket]!] = named.lines[name]!));
  const linesOf = (key: string): number[] => {
    const own: Named = { buckets: [], lines: [] };
    addBuckets(withoutMarks(key), 0, own);
    const bucket = own.buckets[0] ?? 0;
    return [...lines.subarray(starts[bucket], ends[bucket])];
  };
  return (key) => [...new Set([...linesOf(key), ...linesOf(bareKey(key))])].sort((a, b) => a - b);
}

/** So many characters at once make keys fast without holding every step of the whole table. */
const PIECE = 1 << 17;

/** `text` in pieces of whole lines, each with its line ends. */
function* piecesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf('\n', start + PIECE);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    yield text.slice(start, end);
    start = end;
  }
}

/** The bucket of every key, and the line it stands in. */
interface Named {
  buckets: number[];
  lines: number[];
}

/** Adds the keys' buckets, the first line's number being `line`; gives the number of the last. */
function addBuckets(keys: string, line: number, { buckets, lines }: Named): number {
  let hash = FNV_BASIS;
  for (let at = 0; at <= keys.length; at++) {
    const code = at < keys.length ? keys.charCodeAt(at) : BAR;
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
  return line;
}
