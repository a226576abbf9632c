import { TAG_COUNT } from '../crf/tags.ts';
import { addRows, type WeightTable } from './weight-table.ts';
import { PLACES_BESIDE, wordRows } from './word-features.ts';
import type { Word } from '../document/words.ts';

const SUMS = PLACES_BESIDE * TAG_COUNT;
/** Room is made for this many words at a time. */
const WORDS_A_BLOCK = 256;

/** In `summed`, by place: whether the sums are known, and whether one of them is other than nought. */
const KNOWN = 1;
const NOT_NOUGHT = 1 << PLACES_BESIDE;

/** What a word's own features add up to at each place beside a token: the same wherever it stands. */
export class WordSums {
  readonly #table: WeightTable;
  readonly #own = new Int32Array(TAG_COUNT);
  #block = new Int16Array(0);
  #next = 0;

  constructor(table: WeightTable) {
    this.#table = table;
  }

  /** Adds those of `word`, `offset` tokens away, to the sums of each tag, in units of the table. */
  add(word: Word, offset: number, sums: Int32Array): void {
    const place = offset + (PLACES_BESIDE >> 1);
    if ((word.summed & (KNOWN << place)) === 0) this.#sumUp(word, offset, place);
    if ((word.summed & (NOT_NOUGHT << place)) === 0) return;
    const from = place * TAG_COUNT;
    const own = word.sums!;
    for (let tag = 0; tag < TAG_COUNT; tag++) sums[tag]! += own[from + tag]!;
  }

  #sumUp(word: Word, offset: number, place: number): void {
    word.sums ??= this.#room();
    const own = this.#own.fill(0);
    addRows(this.#table, wordRows(word, offset), own);
    word.sums.set(own, place * TAG_COUNT);
    const isNought = own.every((sum) => sum === 0);
    word.summed |= (isNought ? KNOWN : KNOWN | NOT_NOUGHT) << place;
  }

  #room(): Int16Array {
    if (this.#next + SUMS > this.#block.length) {
      this.#block = new Int16Array(SUMS * WORDS_A_BLOCK);
      this.#next = 0;
    }
    return this.#block.subarray(this.#next, (this.#next += SUMS));
  }
}
