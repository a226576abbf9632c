/** What a word or phrase may be, according to lists of names and cue words. A phrase may have several categories. */
export const LEXICON_CATEGORIES = [
  'firstName',
  'surname',
  'smallPlace',
  'middlePlace',
  'largePlace',
  'country',
  'region',
  'people',
  'title',
  'suffix',
  'speech',
  'particle',
  'company',
  'institution',
  'landform',
  'event',
  'work',
  'calendar',
  'placePreposition',
  'money',
  'personName',
  'organizationName',
  'eventName',
  'otherName',
  'sport',
] as const;

export type LexiconCategory = (typeof LEXICON_CATEGORIES)[number];

/** Returns the bit of a category; flags of a phrase are the bits of all its categories. */
export const flagOf = (category: LexiconCategory): number => 1 << LEXICON_CATEGORIES.indexOf(category);

/** The bits of all places. */
export const PLACE_FLAGS =
  flagOf('smallPlace') | flagOf('middlePlace') | flagOf('largePlace') | flagOf('country') | flagOf('region');

/** The use of a word in unlabeled text. */
export interface WordStatistics {
  /** The clusters of words with similar contexts that it belongs to, from coarse to fine; empty for a rare word. */
  clusters: readonly number[];
  /** How often it is capitalized: 0 unknown, 1 never … 5 always. */
  casing: number;
}

/** Words and phrases by the hashes of their lookup forms; the lists themselves are not stored. */
export interface NameLexicon {
  /** Returns the flags of the phrase with this hash; 0 for an unknown one. */
  flags(hash: number): number;
  statistics(hash: number): WordStatistics | undefined;
  /** In tokens. */
  maxPhraseLength: number;
}

/** Returns the form under which a word is looked up: lower case, straight apostrophes. */
export const lookupForm = (surface: string): string => surface.toLowerCase().replace(/[’ʼ]/g, "'");
