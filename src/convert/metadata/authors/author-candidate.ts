import type { NameList } from './parse-names.ts';

/** How a text says that names follow. */
export type Cue = 'none' | 'start' | 'middle' | 'line above' | 'brackets';

/** Where other metadata stand; -1 where there is none. */
export interface Landmarks {
  title: number;
  date: number;
}

/** Names that could be the authors'. */
export interface AuthorCandidate {
  lines: number[];
  names: string[];
  cue: Cue;
  rest: NameList['rest'];
  /** Where the names' part starts in the first line. */
  start: number;
}
