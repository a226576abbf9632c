import { decode, type Pass } from './decode.ts';
import { readDocument } from './document.ts';
import type { Reading } from './reading.ts';
import { REACH, contextRows, wordRows } from './features.ts';
import { Lattice } from './lattice.ts';
import type { NameModel } from './model.ts';
import { TAG_COUNT } from './tags.ts';
import { withVotes } from './votes.ts';
import { addRow } from './weight-table.ts';
import { WordReader, type Word } from './words.ts';

/** Finds names with a trained model. Remembers the words it has read, so that it grows faster with use. */
export class NameRecogniser {
  readonly #model: NameModel;
  readonly #words: WordReader;
  readonly #lattice: Lattice;
  readonly #rows: number[] = [];

  constructor(model: NameModel) {
    this.#model = model;
    this.#words = new WordReader(model.lexicon, model.nameWords);
    this.#lattice = new Lattice(model.transitions);
  }

  /** The names of a document with their tokens. */
  find(text: string): { reading: Reading } & Pass {
    const reading = readDocument(text, this.#words, this.#model.lexicon);
    const scores = this.#score(reading);
    const first = decode(reading, scores, this.#lattice);
    return { reading, ...decode(reading, withVotes(reading, scores, first), this.#lattice) };
  }

  /** The scores of every candidate token by itself. */
  #score(reading: Reading): Float32Array {
    const { table } = this.#model;
    const scores = new Float32Array(reading.tokens.length * TAG_COUNT);
    for (let at = 0; at < reading.tokens.length; at++) {
      if (!reading.candidate[at]) continue;
      const into = at * TAG_COUNT;
      for (let offset = -REACH; offset <= REACH; offset++) {
        const word = reading.words[at + offset];
        if (word) add(this.#wordSum(word, offset), scores, into);
      }
      contextRows(reading, at, this.#rows);
      for (const row of this.#rows) addRow(table, row, scores, into);
      for (let tag = 0; tag < TAG_COUNT; tag++) scores[into + tag]! *= table.unit;
    }
    return scores;
  }

  /** What a word's own features add up to at an offset: the same wherever it stands. */
  #wordSum(word: Word, offset: number): Float32Array {
    const slot = offset + REACH;
    let sum = word.sums[slot];
    if (!sum) {
      sum = new Float32Array(TAG_COUNT);
      for (const row of wordRows(word, offset)) addRow(this.#model.table, row, sum, 0);
      word.sums[slot] = sum;
    }
    return sum;
  }
}

function add(sum: Float32Array, scores: Float32Array, into: number): void {
  for (let tag = 0; tag < TAG_COUNT; tag++) scores[into + tag]! += sum[tag]!;
}
