import type { ByteReader, ByteWriter } from '../bytes.ts';
import { hashText } from '../hashing.ts';
import { HashList, readHashes, writeHashes } from './hash-index.ts';
import type { Lexicon, WordStatistics } from './lexicon.ts';

const LONGEST_PHRASE = 5;

/** The lexicon of phrases and words in their lookup form, in bytes: flags and statistics by hash, no names. */
export function writeLexicon(
  writer: ByteWriter,
  phrases: ReadonlyMap<string, number>,
  statistics: ReadonlyMap<string, WordStatistics>,
): void {
  const known = sortByHash(phrases);
  writeHashes(
    writer,
    known.map(([hash]) => hash),
  );
  const palette = [...new Set(known.map(([, flags]) => flags))].sort((a, b) => a - b);
  const indexOf = new Map(palette.map((flags, index) => [flags, index]));
  writer.number(palette.length);
  for (const flags of palette) writer.number(flags);
  for (const [, flags] of known) writer.number(indexOf.get(flags)!);

  const words = sortByHash(statistics);
  writeHashes(
    writer,
    words.map(([hash]) => hash),
  );
  writer.bytes(words.map(([, { casing }]) => casing));
  const levels = Math.max(0, ...words.map(([, { clusters }]) => clusters.length));
  writer.number(levels);
  for (let level = 0; level < levels; level++)
    for (const [, { clusters }] of words) writer.number((clusters[level] ?? -1) + 1);
}

function sortByHash<Value>(entries: ReadonlyMap<string, Value>): [hash: number, value: Value][] {
  const byHash = new Map([...entries].map(([form, value]) => [hashText(form) >>> 0, value]));
  return [...byHash].sort(([a], [b]) => a - b);
}

export function readLexicon(reader: ByteReader): Lexicon {
  const hashes = readHashes(reader);
  const phrases = new HashList(hashes);
  const palette = readNumbers(reader, reader.number());
  const known = readNumbers(reader, hashes.length);
  const wordHashes = readHashes(reader);
  const words = new HashList(wordHashes);
  const casing = reader.bytes(wordHashes.length).slice();
  const levels = Array.from({ length: reader.number() }, () => Uint16Array.from(readNumbers(reader, casing.length)));
  return {
    known: (hash) => {
      const at = phrases.indexOf(hash);
      return at < 0 ? 0 : palette[known[at]!]!;
    },
    statistics: (hash) => {
      const at = words.indexOf(hash);
      if (at < 0) return undefined;
      const own = levels.map((level) => level[at]! - 1);
      return { casing: casing[at]!, clusters: own[0]! < 0 ? [] : own };
    },
    longestPhrase: LONGEST_PHRASE,
  };
}

function readNumbers(reader: ByteReader, count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let at = 0; at < count; at++) numbers[at] = reader.number();
  return numbers;
}
