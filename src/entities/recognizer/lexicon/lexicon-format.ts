import type { ByteReader, ByteWriter } from '../bytes.ts';
import { hashText } from '../hashing.ts';
import { HashIndex, readHashes, writeHashes } from './hash-index.ts';
import type { NameLexicon, WordStatistics } from './lexicon.ts';

const MAX_PHRASE_LENGTH = 5;

/** Writes the flags of phrases and the statistics of words, both by lookup form: hashes only, no names. */
export function writeLexicon(
  writer: ByteWriter,
  phrases: ReadonlyMap<string, number>,
  statistics: ReadonlyMap<string, WordStatistics>,
): void {
  const flagged = sortByHash(phrases);
  writeHashes(
    writer,
    flagged.map(([hash]) => hash),
  );
  // Few combinations of flags occur: each phrase has an index into a list of them.
  const palette = [...new Set(flagged.map(([, flags]) => flags))].sort((a, b) => a - b);
  const paletteIndex = new Map(palette.map((flags, index) => [flags, index]));
  writer.number(palette.length);
  for (const flags of palette) writer.number(flags);
  for (const [, flags] of flagged) writer.number(paletteIndex.get(flags)!);

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

/** Reads what `writeLexicon` wrote. */
export function readLexicon(reader: ByteReader): NameLexicon {
  const phraseHashes = readHashes(reader);
  const phrases = new HashIndex(phraseHashes);
  const palette = readNumbers(reader, reader.number());
  const paletteIndexes = readNumbers(reader, phraseHashes.length);
  const wordHashes = readHashes(reader);
  const words = new HashIndex(wordHashes);
  const casing = reader.bytes(wordHashes.length).slice();
  const levels = Array.from({ length: reader.number() }, () => Uint16Array.from(readNumbers(reader, casing.length)));
  return {
    flags: (hash) => {
      const index = phrases.indexOf(hash);
      return index < 0 ? 0 : palette[paletteIndexes[index]!]!;
    },
    statistics: (hash) => {
      const index = words.indexOf(hash);
      if (index < 0) return undefined;
      const clusters = levels.map((level) => level[index]! - 1);
      return { casing: casing[index]!, clusters: clusters[0]! < 0 ? [] : clusters };
    },
    maxPhraseLength: MAX_PHRASE_LENGTH,
  };
}

function readNumbers(reader: ByteReader, count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let index = 0; index < count; index++) numbers[index] = reader.number();
  return numbers;
}
