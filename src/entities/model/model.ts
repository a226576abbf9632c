import type { ByteReader, ByteWriter } from './bytes.ts';
import type { Calibration } from './calibration.ts';
import { readHashes, writeHashes } from './hash-table.ts';
import type { Lexicon, WordStatistics } from './lexicon.ts';
import { readLexicon, writeLexicon } from './lexicon-table.ts';
import { NAME_TYPES, TAG_COUNT } from './tags.ts';
import { readTable, writeTable, type WeightTable } from './weight-table.ts';

/** Transitions keep three decimals; they are moved above nought to be written. */
const TRANSITION_SHIFT = 100_000;

/** All that is learned: of the features, and of each tag after each. */
export interface NameModel {
  lexicon: Lexicon;
  /** Hashes of lower-case words that stand inside names. */
  nameWords: ReadonlySet<number>;
  table: WeightTable;
  transitions: Float32Array;
  calibration: Calibration;
}

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
  for (const weight of model.transitions) writer.number(Math.round(weight * 1000) + TRANSITION_SHIFT);
  for (const type of NAME_TYPES) {
    const shares = model.calibration[type] ?? [];
    writer.number(shares.length);
    for (const share of shares) writer.number(Math.round(share * 1000));
  }
}

export function readModel(reader: ByteReader): NameModel {
  return {
    lexicon: readLexicon(reader),
    nameWords: new Set(readHashes(reader)),
    table: readTable(reader),
    transitions: readTransitions(reader),
    calibration: readCalibration(reader),
  };
}

function readTransitions(reader: ByteReader): Float32Array {
  return Float32Array.from({ length: TAG_COUNT * TAG_COUNT }, () => (reader.number() - TRANSITION_SHIFT) / 1000);
}

function readCalibration(reader: ByteReader): Calibration {
  const shares = () => Array.from({ length: reader.number() }, () => reader.number() / 1000);
  return Object.fromEntries(NAME_TYPES.map((type) => [type, shares()]));
}
