import { hashText } from '../hashing.ts';
import { flagOf, lookupForm, type Lexicon } from '../lexicon/lexicon.ts';

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
  /** What its features add up to at each place beside a token, and what is known of these; for `WordSums`. */
  sums: Int16Array | undefined;
  summed: number;
}

const LINKS = new Set(
  "of the and for de del della der den di da dos das do du la le las los van von bin ibn al el ul ud bint ter e y & - ' ’ . , / in on to at".split(
    ' ',
  ),
);

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
      sums: undefined,
      summed: 0,
    };
    word.potential = this.#potentialOf(word, surface);
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
