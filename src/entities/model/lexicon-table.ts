import type { ByteReader, ByteWriter } from './bytes.ts';
import { hashText } from './hashing.ts';
import { HashTable, readHashes, writeHashes } from './hash-table.ts';
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
  const phrases = readHashes(reader);
  const palette = Array.from({ length: reader.number() }, () => reader.number());
  const flags = new HashTable(
    phrases,
    Int32Array.from(phrases, () => palette[reader.number()]!),
  );
  const words = readHashes(reader);
  const casing = reader.bytes(words.length);
  const clusters = Array.from({ length: reader.number() }, () => Int32Array.from(words, () => reader.number()));
  const numberOf = new HashTable(
    words,
    words.map((_, at) => at + 1),
  );
  return {
    known: (hash) => flags.get(hash),
    statistics: (hash) => {
      const at = numberOf.get(hash) - 1;
      if (at < 0) return undefined;
      const own = clusters.map((level) => level[at]! - 1);
      return { casing: casing[at]!, clusters: own[0]! < 0 ? [] : own };
    },
    longestPhrase: LONGEST_PHRASE,
  };
}
