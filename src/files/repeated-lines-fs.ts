import { readFileSync } from 'node:fs';
import { decode } from '../text/decode.ts';
import { hashOf } from '../text/hash.ts';
import { cleanRow, splitRows } from '../convert/rows/rows.ts';
import { listSources, type SourceFile } from './sources-fs.ts';

/** Longer lines are text; two sources that share them are versions of one article. */
const LONGEST = 400;
/** Shorter lines say too little to be anyone's. */
const SHORTEST = 12;

/**
 * Reads all sources under `folder` once and says, for a line of a source, in how many others it stands. Sources from
 * the same publisher share their furniture; what an article says stands in few.
 */
export function lineCounter(folder: string): (source: SourceFile) => (line: string) => number {
  /** By a line's hash: a number a line keeps a large collection's lines out of memory. */
  const counts = new Map<number, number>();
  const known = new Set<string>();
  for (const { file } of listSources(folder).sources) {
    known.add(file);
    for (const hash of hashesOf(file)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return ({ file }) => {
    const own = known.has(file) ? 1 : 0;
    return (line) => Math.max(0, (counts.get(hashOf(line)) ?? 0) - own);
  };
}

/** Of the lines that could be furniture; none of a file that cannot be read, of which its conversion will tell. */
function hashesOf(file: string): Set<number> {
  try {
    const rows = splitRows(decode(readFileSync(file))?.text ?? '').map(cleanRow);
    return new Set(rows.filter(({ length }) => length >= SHORTEST && length <= LONGEST).map((row) => hashOf(row)));
  } catch {
    return new Set();
  }
}
