import { hashText } from '../hashing.ts';
import { flagOf, lookupForm, type NameLexicon } from '../lexicon/lexicon.ts';
import english from './english.json' with { type: 'json' };

/** Whether a word can be in a name: never. */
export const NEVER_IN_NAME = 0;
/** Only next to a word that can: "of", "general election", a hyphen. */
export const CONNECTS_NAME = 1;
export const LIKELY_IN_NAME = 2;

/** What features need to know of a word, computed once per surface. */
export interface Word {
  /** The lookup form. */
  form: string;
  /** The hash of the form. */
  hash: number;
  isCapitalized: boolean;
  /** Whether it has two capitals or more, and no lower-case letters. */
  isAllCaps: boolean;
  hasLetters: boolean;
  /** `NEVER_IN_NAME`, `CONNECTS_NAME` or `LIKELY_IN_NAME`. */
  nameRole: number;
  /** The hash of its shape, such as "Xx-X". */
  shape: number;
  /** Its categories in the lexicon. */
  flags: number;
  /** How often it is capitalized in unlabeled text, as in `WordStatistics`. */
  casing: number;
  clusters: readonly number[];
  /** Caches of `WordScoreCache`: the scores of its features by offset and tag, and which offsets are known. */
  scores: Int16Array | undefined;
  scoredOffsets: number;
}

const NAME_CONNECTORS: ReadonlySet<string> = new Set([...english.nameConnectors, ...`&-'’.,/`]);
/** Past this size the cache is emptied. */
const MAX_CACHED_WORDS = 60_000;
/** In UTF-16 units: shorter lower-case words are not taken for well-known organizations. */
const MIN_LOWERCASE_ORGANIZATION_LENGTH = 6;

/** Describes words by their spelling and a lexicon, and caches them. */
export class WordReader {
  readonly #words = new Map<string, Word>();
  readonly #lexicon: NameLexicon;
  readonly #nameWords: ReadonlySet<number>;

  /** `nameWords` are hashes of lower-case words that occur in names, as in "general election". */
  constructor(lexicon: NameLexicon, nameWords: ReadonlySet<number>) {
    this.#lexicon = lexicon;
    this.#nameWords = nameWords;
  }

  /** Returns the description of a word. */
  read(surface: string): Word {
    let word = this.#words.get(surface);
    if (!word) {
      if (this.#words.size > MAX_CACHED_WORDS) this.#words.clear();
      word = this.#describe(surface);
      this.#words.set(surface, word);
    }
    return word;
  }

  #describe(surface: string): Word {
    const form = lookupForm(surface);
    const hash = hashText(form);
    const statistics = this.#lexicon.statistics(hash);
    const word: Word = {
      form,
      hash,
      isCapitalized: /^(?:\p{Lu}|\p{Ll}{1,2}['’]?\p{Lu})/u.test(surface),
      isAllCaps: /^\P{Ll}*$/u.test(surface) && /\p{Lu}.*\p{Lu}/u.test(surface),
      hasLetters: /\p{L}/u.test(surface),
      nameRole: NEVER_IN_NAME,
      shape: hashText(shapeOf(surface)),
      flags: this.#lexicon.flags(hash),
      casing: statistics?.casing ?? 0,
      clusters: statistics?.clusters ?? [],
      scores: undefined,
      scoredOffsets: 0,
    };
    word.nameRole = this.#nameRoleOf(word, surface);
    return word;
  }

  #nameRoleOf(word: Word, surface: string): number {
    if (word.isCapitalized || (/\p{Lo}/u.test(surface) && word.hasLetters)) return LIKELY_IN_NAME;
    if (word.casing >= 4 && word.hasLetters && (word.flags & flagOf('calendar')) === 0) return LIKELY_IN_NAME;
    const isOrganization =
      (word.flags & flagOf('organizationName')) !== 0 && word.form.length >= MIN_LOWERCASE_ORGANIZATION_LENGTH;
    if (isOrganization && (word.casing === 0 || word.casing > 2)) return LIKELY_IN_NAME;
    if (NAME_CONNECTORS.has(word.form) || /^\p{N}/u.test(surface) || this.#nameWords.has(word.hash))
      return CONNECTS_NAME;
    return NEVER_IN_NAME;
  }
}

/** Returns the shape of a word, of at most ten characters: "McDonald-2nd" → "XxXxx-dxx", runs cut to two. */
function shapeOf(surface: string): string {
  return surface
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{N}/gu, 'd')
    .replace(/(.)\1{2,}/gu, '$1$1')
    .slice(0, 10);
}
