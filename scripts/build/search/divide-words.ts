import { encodeArrayHead } from './cbor.ts';
import type { MergedWord } from './merge-words.ts';

/** A file with some of the words of an index. */
export interface WordFile {
  /** The words for which it is loaded: those from `from` to `to`. */
  from: string;
  to: string;
  content: Buffer;
}

/** Places in pages that make a file of words, as in Pagefind: about 22 KB. */
const FILE_SIZE = 20_000;

/** Divides the words of an index, which are sorted, into files. */
export function divideWords(words: readonly MergedWord[]): WordFile[] {
  const groups: MergedWord[][] = [];
  let group: MergedWord[] = [];
  let size = 0;
  for (const word of words) {
    if (group.length === 0) groups.push(group);
    group.push(word);
    size += word.size;
    if (size < FILE_SIZE) continue;
    group = [];
    size = 0;
  }
  const limits = shortestLimits(groups.map((some) => [utf8(some[0]!.word), utf8(some.at(-1)!.word)]));
  return groups.map((some, index) => ({ ...limits[index]!, content: encodeWords(some) }));
}

function encodeWords(words: readonly MergedWord[]): Buffer {
  return Buffer.concat([encodeArrayHead(1), encodeArrayHead(words.length), ...words.map(({ encoded }) => encoded)]);
}

/**
 * Cuts the first and last words of files to as many letters as tell a file from its neighbors, as Pagefind does: a query
 * for a word that the index does not have then finds the file where words that begin like it would be.
 */
function shortestLimits(ranges: readonly (readonly [first: string, last: string])[]): { from: string; to: string }[] {
  const limits = ranges.map(([from, to]) => ({ from, to }));
  for (const [index, limit] of limits.entries()) {
    const next = limits[index + 1];
    if (!next) break;
    const length = commonLetters(limit.to, next.from) + 1;
    const to = firstLetters(limit.to, length);
    if (!isBefore(to, limit.from)) limit.to = to;
    next.from = firstLetters(next.from, length);
  }
  return limits;
}

function commonLetters(a: string, b: string): number {
  const [lettersA, lettersB] = [[...a], [...b]];
  const differs = lettersA.findIndex((letter, index) => letter !== lettersB[index]);
  return differs < 0 ? lettersA.length : differs;
}

function firstLetters(word: string, count: number): string {
  return [...word].slice(0, count).join('');
}

/** Compares by code points, as Pagefind does; JavaScript compares UTF-16. */
function isBefore(a: string, b: string): boolean {
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;
}

function utf8(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
