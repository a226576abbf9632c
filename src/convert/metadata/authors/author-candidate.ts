import type { NameList } from './parse-names.ts';

/** How a text shows that names follow: where in its line a word such as “by” is, or brackets. */
export type BylineCue = 'none' | 'start' | 'middle' | 'line above' | 'brackets';

/** The lines where other metadata were found, by index; -1 if they were not found. */
export interface Landmarks {
  title: number;
  date: number;
}

/** Names that could be those of the authors. */
export interface AuthorCandidate {
  /** Indexes of the lines the names are in. */
  lines: number[];
  names: string[];
  cue: BylineCue;
  /** What follows the names. */
  rest: NameList['rest'];
  /** Where the names begin in the first line. */
  start: number;
}
