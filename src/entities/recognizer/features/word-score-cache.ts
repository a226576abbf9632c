import { TAG_COUNT } from '../crf/tags.ts';
import type { Word } from '../document/words.ts';
import { addWeights, type WeightTable } from './weight-table.ts';
import { OFFSET_COUNT, wordRows } from './word-features.ts';

const SCORES_PER_WORD = OFFSET_COUNT * TAG_COUNT;
/** Memory is allocated for this many words at a time. */
const WORDS_PER_BLOCK = 256;

/** In `Word.scoredOffsets`, shifted by the index of the offset: its scores are known; one of them is not zero. */
const KNOWN = 1;
const NONZERO = 1 << OFFSET_COUNT;

/** Computes the scores of a word's own features once per word and offset: they are the same in every document. */
export class WordScoreCache {
  readonly #table: WeightTable;
  readonly #sums = new Int32Array(TAG_COUNT);
  #block = new Int16Array(0);
  #used = 0;

  constructor(table: WeightTable) {
    this.#table = table;
  }

  /** Adds the scores by tag of `word`, at `offset` from the token, to `scores`, in units of the table. */
  addScores(word: Word, offset: number, scores: Int32Array): void {
    const index = offset + (OFFSET_COUNT >> 1);
    if ((word.scoredOffsets & (KNOWN << index)) === 0) this.#compute(word, offset, index);
    if ((word.scoredOffsets & (NONZERO << index)) === 0) return;
    const from = index * TAG_COUNT;
    const ofWord = word.scores!;
    for (let tag = 0; tag < TAG_COUNT; tag++) scores[tag]! += ofWord[from + tag]!;
  }

  #compute(word: Word, offset: number, index: number): void {
    word.scores ??= this.#allocate();
    const sums = this.#sums.fill(0);
    addWeights(this.#table, wordRows(word, offset), sums);
    word.scores.set(sums, index * TAG_COUNT);
    const isZero = sums.every((sum) => sum === 0);
    word.scoredOffsets |= (isZero ? KNOWN : KNOWN | NONZERO) << index;
  }

  #allocate(): Int16Array {
    if (this.#used + SCORES_PER_WORD > this.#block.length) {
      this.#block = new Int16Array(SCORES_PER_WORD * WORDS_PER_BLOCK);
      this.#used = 0;
    }
    return this.#block.subarray(this.#used, (this.#used += SCORES_PER_WORD));
  }
}
