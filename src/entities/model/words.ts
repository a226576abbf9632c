import { combine, hashText } from './hashing.ts';
import { flagOf, lookupForm, type Lexicon } from './lexicon.ts';

/** Whether a word can stand in a name. */
export const NEVER = 0;
/** Only beside a word that can: "of", "general election", a hyphen. */
export const BESIDE = 1;
export const LIKELY = 2;

/** All that features need to know of a word form, worked out once. */
export interface Word {
  form: string;
  hash: number;
  capital: boolean;
  /** Letters of one case only, two or more of them. */
  upper: boolean;
  letters: boolean;
  potential: number;
  shape: number;
  flags: number;
  casing: number;
  clusters: readonly number[];
  /** Seeds of the features the word gives to its own place, to its neighbours, and further. */
  own: Int32Array;
  near: Int32Array;
  far: Int32Array;
  /** Rows of own, near and far seeds by offset, and sums of their weights; filled by the feature reader. */
  rows: (Int32Array | undefined)[];
  sums: (Float32Array | undefined)[];
}

const LINKS = new Set(
  "of the and for de del della der den di da dos das do du la le las los van von bin ibn al el ul ud bint ter e y & - ' ’ . , / in on to at".split(
    ' ',
  ),
);
const OFFSETS = 5;

/** Reads words against a lexicon and remembers them. */
export class WordReader {
  readonly #words = new Map<string, Word>();
  readonly #lexicon: Lexicon;
  readonly #nameWords: ReadonlySet<number>;

  /** `nameWords`: hashes of lower-case words that stand inside names, as in "general election". */
  constructor(lexicon: Lexicon, nameWords: ReadonlySet<number>) {
    this.#lexicon = lexicon;
    this.#nameWords = nameWords;
  }

  read(surface: string): Word {
    let word = this.#words.get(surface);
    if (!word) {
      if (this.#words.size > 60_000) this.#words.clear();
      word = this.#describe(surface);
      this.#words.set(surface, word);
    }
    return word;
  }

  #describe(surface: string): Word {
    const form = lookupForm(surface);
    const hash = hashText(form);
    const statistics = this.#lexicon.statistics(hash);
    const letters = /\p{L}/u.test(surface);
    const capital = /^(?:\p{Lu}|\p{Ll}{1,2}['’]?\p{Lu})/u.test(surface);
    const word: Word = {
      form,
      hash,
      capital,
      upper: /^\P{Ll}*$/u.test(surface) && /\p{Lu}.*\p{Lu}/u.test(surface),
      letters,
      potential: 0,
      shape: hashText(shapeOf(surface)),
      flags: this.#lexicon.known(hash),
      casing: statistics?.casing ?? 0,
      clusters: statistics?.clusters ?? [],
      own: new Int32Array(),
      near: new Int32Array(),
      far: new Int32Array(),
      rows: Array<undefined>(OFFSETS),
      sums: Array<undefined>(OFFSETS),
    };
    word.potential = this.#potentialOf(word, surface);
    word.own = Int32Array.from(ownSeeds(word));
    word.near = Int32Array.from(nearSeeds(word));
    word.far = Int32Array.from(farSeeds(word));
    return word;
  }

  #potentialOf(word: Word, surface: string): number {
    if (word.capital || (/\p{Lo}/u.test(surface) && word.letters)) return LIKELY;
    if (word.casing >= 4 && word.letters && (word.flags & flagOf('calendar')) === 0) return LIKELY;
    const famous = (word.flags & flagOf('organizationName')) !== 0 && word.form.length > 5;
    if (famous && (word.casing === 0 || word.casing > 2)) return LIKELY;
    if (LINKS.has(word.form) || /^\p{N}/u.test(surface) || this.#nameWords.has(word.hash)) return BESIDE;
    return NEVER;
  }
}

/** "McDonald-2nd" → "XxXx-dx": runs of one class shortened, at most three kinds of run kept apart. */
function shapeOf(surface: string): string {
  return surface
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{N}/gu, 'd')
    .replace(/(.)\1{2,}/gu, '$1$1')
    .slice(0, 10);
}

const seed = (kind: number, value: number): number => combine(kind, value);

function* flagSeeds(flags: number): Generator<number> {
  for (let bit = 0; bit < 25; bit++) if (flags & (1 << bit)) yield seed(40, bit);
}

function* ownSeeds(word: Word): Generator<number> {
  const { form } = word;
  yield seed(1, word.hash);
  yield seed(2, word.shape);
  yield seed(3, word.flags);
  yield seed(4, word.casing * 8 + (word.capital ? 4 : 0) + (word.upper ? 2 : 0));
  if (word.letters) {
    for (let size = 1; size <= 4 && size < form.length; size++) {
      yield seed(5, hashText(form.slice(0, size)));
      yield seed(6, hashText(form.slice(-size)));
    }
    yield seed(7, hashText(form.slice(-3)) ^ word.shape);
    const padded = `^${form}$`;
    if (word.capital)
      for (let at = 0; at + 3 <= padded.length && at < 12; at++) yield seed(8, hashText(padded.slice(at, at + 3)));
  }
  yield seed(9, Math.min(form.length, 9) * 2 + (word.upper ? 1 : 0));
  for (const [level, cluster] of word.clusters.entries()) yield seed(10 + level, cluster);
  if (word.clusters.length > 1) yield seed(15, combine(word.clusters[1]!, word.shape));
  yield* flagSeeds(word.flags);
}

function* nearSeeds(word: Word): Generator<number> {
  yield seed(1, word.hash);
  yield seed(2, word.shape);
  yield seed(3, word.flags);
  yield seed(4, word.casing * 8 + (word.capital ? 4 : 0) + (word.upper ? 2 : 0));
  if (word.letters) yield seed(6, hashText(word.form.slice(-3)));
  for (const [level, cluster] of word.clusters.entries()) yield seed(10 + level, cluster);
  yield* flagSeeds(word.flags);
}

function* farSeeds(word: Word): Generator<number> {
  yield seed(1, word.hash);
  yield seed(3, word.flags);
  if (word.clusters.length > 1) yield seed(11, word.clusters[1]!);
  yield seed(4, (word.capital ? 2 : 0) + (word.upper ? 1 : 0));
}
