/** What a word or phrase is known as. A phrase may be several of these. */
export const KNOWN_AS = [
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

export type KnownAs = (typeof KNOWN_AS)[number];

export const flagOf = (known: KnownAs): number => 1 << KNOWN_AS.indexOf(known);

export const PLACE_FLAGS =
  flagOf('smallPlace') | flagOf('middlePlace') | flagOf('largePlace') | flagOf('country') | flagOf('region');

/** What unlabelled text tells of a word: clusters of words used alike, coarse to fine, and how often it is capitalized. */
export interface WordStatistics {
  clusters: readonly number[];
  /** 0 unknown, 1 always lower case … 5 always capitalized. */
  casing: number;
}

/** Membership by hash: the lists themselves are not kept. */
export interface Lexicon {
  /** The flags of the phrase whose lookup form has this hash; 0 for none. */
  known(hash: number): number;
  statistics(hash: number): WordStatistics | undefined;
  longestPhrase: number;
}

/** The form under which words are looked up: lower case, straight apostrophes. */
export const lookupForm = (surface: string): string => surface.toLowerCase().replace(/[’ʼ]/g, "'");
