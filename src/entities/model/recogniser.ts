import { decode, decodeAgain, type Pass } from './decode.ts';
import { readDocument } from './document.ts';
import { contextRows } from './features.ts';
import { Lattice } from './lattice.ts';
import type { NameModel } from './model.ts';
import type { Reading } from './reading.ts';
import { TAG_COUNT } from './tags.ts';
import { withVotes } from './votes.ts';
import { addRow } from './weight-table.ts';
import { wordsBeside } from './word-features.ts';
import { WordSums } from './word-sums.ts';
import { WordReader } from './words.ts';

/** Finds names with a trained model. Remembers the words it has read, so that it grows faster with use. */
export class NameRecogniser {
  readonly #model: NameModel;
  readonly #words: WordReader;
  readonly #sums: WordSums;
  readonly #lattice: Lattice;
  readonly #rows: number[] = [];

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
    const scores = new Float32Array(reading.tokens.length * TAG_COUNT);
    for (let at = 0; at < reading.tokens.length; at++) {
      if (!reading.candidate[at]) continue;
      const into = at * TAG_COUNT;
      wordsBeside(reading, at, (word, offset) => this.#sums.add(word, offset, scores, into));
      contextRows(reading, at, this.#rows);
      for (let index = 0; index < this.#rows.length; index++) addRow(table, this.#rows[index]!, scores, into);
      for (let tag = 0; tag < TAG_COUNT; tag++) scores[into + tag]! *= table.unit;
    }
    return scores;
  }
}
