import type { ByteReader, ByteWriter } from './bytes.ts';
import { readHashes, writeHashes } from './hash-table.ts';
import type { Lexicon, WordStatistics } from './lexicon.ts';
import { readLexicon, writeLexicon } from './lexicon-table.ts';
import { TAG_COUNT } from './tags.ts';
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
  /** The share of names that are right, at evenly spaced probabilities from 0 to 1. */
  calibration: readonly number[];
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
  writer.number(model.calibration.length);
  for (const share of model.calibration) writer.number(Math.round(share * 1000));
}

export function readModel(reader: ByteReader): NameModel {
  return {
    lexicon: readLexicon(reader),
    nameWords: new Set(readHashes(reader)),
    table: readTable(reader),
    transitions: readTransitions(reader),
    calibration: Array.from({ length: reader.number() }, () => reader.number() / 1000),
  };
}

function readTransitions(reader: ByteReader): Float32Array {
  return Float32Array.from({ length: TAG_COUNT * TAG_COUNT }, () => (reader.number() - TRANSITION_SHIFT) / 1000);
}
