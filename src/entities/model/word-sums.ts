import { TAG_COUNT } from './tags.ts';
import { addRow, type WeightTable } from './weight-table.ts';
import { PLACES_BESIDE, wordRows } from './word-features.ts';
import type { Word } from './words.ts';

const SUMS = PLACES_BESIDE * TAG_COUNT;
/** Room is made for this many words at a time. */
const WORDS_A_BLOCK = 256;

/** What a word's own features add up to at each place beside a token: the same wherever it stands. */
export class WordSums {
  readonly #table: WeightTable;
  #block = new Int16Array(0);
  #next = 0;

  constructor(table: WeightTable) {
    this.#table = table;
  }

  /** Adds the sums of `word`, `offset` tokens away, to `scores` from `into`, in units of the table. */
  add(word: Word, offset: number, scores: Float32Array, into: number): void {
    const place = offset + (PLACES_BESIDE >> 1);
    word.sums ??= this.#room();
    const from = place * TAG_COUNT;
    if ((word.summed & (1 << place)) === 0) {
      for (const row of wordRows(word, offset)) addRow(this.#table, row, word.sums, from);
      word.summed |= 1 << place;
    }
    for (let tag = 0; tag < TAG_COUNT; tag++) scores[into + tag]! += word.sums[from + tag]!;
  }

  #room(): Int16Array {
    if (this.#next + SUMS > this.#block.length) {
      this.#block = new Int16Array(SUMS * WORDS_A_BLOCK);
      this.#next = 0;
    }
    return this.#block.subarray(this.#next, (this.#next += SUMS));
  }
}
