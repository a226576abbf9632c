import { decode, decodeAgain, type Pass } from './crf/decode.ts';
import { readDocument } from './document/analyze-document.ts';
import { contextRows } from './features/context-features.ts';
import { Lattice } from './crf/lattice.ts';
import type { NameModel } from './name-model.ts';
import type { Reading } from './document/document.ts';
import { TAG_COUNT } from './crf/tags.ts';
import { withVotes } from './crf/label-consistency.ts';
import { addRows } from './features/weight-table.ts';
import { wordsBeside } from './features/word-features.ts';
import { WordSums } from './features/word-score-cache.ts';
import { WordReader, type Word } from './document/words.ts';

/** Finds names with a trained model. Remembers the words it has read, so that it grows faster with use. */
export class NameRecognizer {
  readonly #model: NameModel;
  readonly #words: WordReader;
  readonly #sums: WordSums;
  readonly #lattice: Lattice;
  readonly #rows: number[] = [];
  readonly #tagSums = new Int32Array(TAG_COUNT);

  constructor(model: NameModel) {
    this.#model = model;
    this.#words = new WordReader(model.lexicon, model.nameWords);
    this.#sums = new WordSums(model.table);
    this.#lattice = new Lattice(model.transitions);
  }

  /** The names of a document with their tokens. */
  find(text: string): { reading: Reading } & Pass {
    const reading = readDocument(text, this.#words, this.#model.lexicon);
    const scores = this.#score(reading);
    const first = decode(reading, scores, this.#lattice);
    return { reading, ...decodeAgain(reading, withVotes(reading, scores, first), this.#lattice) };
  }

  /** The scores of every candidate token by itself. */
  #score(reading: Reading): Float32Array {
    const { table } = this.#model;
    const rows = this.#rows;
    const sums = this.#tagSums;
    const addWord = (word: Word, offset: number) => this.#sums.add(word, offset, sums);
    const scores = new Float32Array(reading.tokens.length * TAG_COUNT);
    for (let at = 0; at < reading.tokens.length; at++) {
      if (!reading.candidate[at]) continue;
      sums.fill(0);
      wordsBeside(reading, at, addWord);
      contextRows(reading, at, rows);
      addRows(table, rows, sums);
      for (let tag = 0; tag < TAG_COUNT; tag++) scores[at * TAG_COUNT + tag] = sums[tag]! * table.unit;
    }
    return scores;
  }
}
