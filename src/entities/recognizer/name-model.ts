import type { ByteReader, ByteWriter } from './bytes.ts';
import type { ConfidenceModel } from './confidence/confidence.ts';
import { NAME_TYPES, TAG_COUNT, type NameType } from './crf/tags.ts';
import { readTable, writeTable, type WeightTable } from './features/weight-table.ts';
import { readHashes, writeHashes } from './lexicon/hash-index.ts';
import { readLexicon, writeLexicon } from './lexicon/lexicon-format.ts';
import type { NameLexicon, WordStatistics } from './lexicon/lexicon.ts';

/** A trained conditional random field that finds names, without their confidence. */
export interface NameModel {
  lexicon: NameLexicon;
  /** Hashes of lower-case words that occur in names. */
  nameWords: ReadonlySet<number>;
  table: WeightTable;
  /** The score of each pair of tags, at `before * TAG_COUNT + tag`. */
  transitions: Float32Array;
}

export interface NameModelWithConfidence extends NameModel {
  confidence: ConfidenceModel;
}

/** The contents of a lexicon by lookup form; a model keeps only hashes of the forms. */
export interface LexiconForms {
  phrases: ReadonlyMap<string, number>;
  statistics: ReadonlyMap<string, WordStatistics>;
}

/** Writes a model; its lexicon is given by `forms`. */
export function writeModel(
  writer: ByteWriter,
  { nameWords, table, transitions, confidence }: Omit<NameModelWithConfidence, 'lexicon'>,
  forms: LexiconForms,
): void {
  writeLexicon(writer, forms.phrases, forms.statistics);
  writeHashes(
    writer,
    [...nameWords].sort((a, b) => (a >>> 0) - (b >>> 0)),
  );
  writeTable(writer, table);
  for (const weight of transitions) writeDecimal(writer, weight);
  for (const lists of [confidence.weights, confidence.shares])
    for (const type of NAME_TYPES) {
      const list = lists[type] ?? [];
      writer.number(list.length);
      for (const value of list) writeDecimal(writer, value);
    }
}

/** Reads what `writeModel` wrote. */
export function readModel(reader: ByteReader): NameModelWithConfidence {
  return {
    lexicon: readLexicon(reader),
    nameWords: new Set(readHashes(reader)),
    table: readTable(reader),
    transitions: Float32Array.from({ length: TAG_COUNT * TAG_COUNT }, () => readDecimal(reader)),
    confidence: { weights: readLists(reader), shares: readLists(reader) },
  };
}

function readLists(reader: ByteReader): Partial<Record<NameType, number[]>> {
  const readList = () => Array.from({ length: reader.number() }, () => readDecimal(reader));
  return Object.fromEntries(NAME_TYPES.map((type) => [type, readList()]));
}

/** Makes numbers with three decimals nonnegative integers. */
const DECIMAL_OFFSET = 100_000;

const writeDecimal = (writer: ByteWriter, value: number): void =>
  writer.number(Math.round(value * 1000) + DECIMAL_OFFSET);
const readDecimal = (reader: ByteReader): number => (reader.number() - DECIMAL_OFFSET) / 1000;
