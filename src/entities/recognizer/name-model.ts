import type { Assessment } from './confidence/assessment.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import type { Calibration } from './confidence/confidence.ts';
import { readHashes, writeHashes } from './lexicon/hash-index.ts';
import type { Lexicon, WordStatistics } from './lexicon/lexicon.ts';
import { readLexicon, writeLexicon } from './lexicon/lexicon-format.ts';
import { NAME_TYPES, TAG_COUNT, type NameType } from './crf/tags.ts';
import { readTable, writeTable, type WeightTable } from './features/weight-table.ts';

/** Weights that are not in the table keep three decimals; they are moved above nought to be written. */
const SHIFT = 100_000;

/** All that is learned: of the features, and of each tag after each. */
export interface NameModel {
  lexicon: Lexicon;
  /** Hashes of lower-case words that stand inside names. */
  nameWords: ReadonlySet<number>;
  table: WeightTable;
  transitions: Float32Array;
  assessment: Assessment;
  calibration: Calibration;
}

/** A model that gives probabilities, not yet the shares of names that are right. */
export type UncalibratedModel = Omit<NameModel, 'assessment' | 'calibration'>;

/** What a trained model's lexicon is written from: the forms themselves, of which only hashes are kept. */
export interface LexiconForms {
  phrases: ReadonlyMap<string, number>;
  statistics: ReadonlyMap<string, WordStatistics>;
}

export function writeModel(writer: ByteWriter, model: Omit<NameModel, 'lexicon'>, forms: LexiconForms): void {
  writeLexicon(writer, forms.phrases, forms.statistics);
  writeHashes(
    writer,
    [...model.nameWords].sort((a, b) => (a >>> 0) - (b >>> 0)),
  );
  writeTable(writer, model.table);
  for (const weight of model.transitions) writeDecimal(writer, weight);
  for (const lists of [model.assessment, model.calibration])
    for (const type of NAME_TYPES) {
      const list = lists[type] ?? [];
      writer.number(list.length);
      for (const value of list) writeDecimal(writer, value);
    }
}

export function readModel(reader: ByteReader): NameModel {
  return {
    lexicon: readLexicon(reader),
    nameWords: new Set(readHashes(reader)),
    table: readTable(reader),
    transitions: Float32Array.from({ length: TAG_COUNT * TAG_COUNT }, () => readDecimal(reader)),
    assessment: readLists(reader),
    calibration: readLists(reader),
  };
}

function readLists(reader: ByteReader): Partial<Record<NameType, number[]>> {
  const list = () => Array.from({ length: reader.number() }, () => readDecimal(reader));
  return Object.fromEntries(NAME_TYPES.map((type) => [type, list()]));
}

const writeDecimal = (writer: ByteWriter, value: number): void => writer.number(Math.round(value * 1000) + SHIFT);
const readDecimal = (reader: ByteReader): number => (reader.number() - SHIFT) / 1000;
