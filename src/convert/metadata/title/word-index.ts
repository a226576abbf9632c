import { LETTER, NUMBER, runsIn } from '../../../text/characters.ts';
import { fold } from '../../../text/fold.ts';
import type { MetadataPage } from '../metadata-page.ts';

/** How the words of lines are found again elsewhere on the page. */
export interface TitleWords {
  /** How many lines start and how many end with the same four words as the key given. */
  starting: (key: string) => number;
  ending: (key: string) => number;
  /** The words of a line of running text. */
  wordsOf: (line: number) => ReadonlySet<string>;
  /** The lines of running text that are kept, in order. */
  kept: readonly number[];
}

/** Characters of a line of running text whose words are read. */
const LONGEST_READ = 1500;
/** How many words at a line's start or end are compared. */
const COMPARED_WORDS = 4;
/** Shorter lines of an article are headings and such. */
const LEAST_WORDS = 8;

/** Counts once what the candidates for the title are compared with. */
export function readTitleWords({ lines, near }: MetadataPage): TitleWords {
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  for (const line of near) {
    const { key } = lines[line]!;
    if (key.length < 12) continue;
    const start = firstWords(key);
    const end = lastWords(key);
    starts.set(start, (starts.get(start) ?? 0) + 1);
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  const sets = new Map<number, ReadonlySet<string>>();
  const wordsOf = (line: number) => {
    const known =
      sets.get(line) ?? new Set(runsIn(fold(lines[line]?.text.slice(0, LONGEST_READ) ?? ''), LETTER | NUMBER));
    sets.set(line, known);
    return known;
  };
  return {
    starting: (key) => starts.get(firstWords(key)) ?? 0,
    ending: (key) => ends.get(lastWords(key)) ?? 0,
    wordsOf,
    kept: [...lines.keys()].filter((line) => lines[line]!.article && lines[line]!.words >= LEAST_WORDS),
  };
}

/** Words that tell what a text is about: not the short ones, but for scripts without spaces. */
export function isTelling(word: string): boolean {
  return word.length > 3 || /\p{Lo}/u.test(word);
}

function firstWords(key: string): string {
  let end = -1;
  for (let words = 0; words < COMPARED_WORDS; words++) {
    end = key.indexOf(' ', end + 1);
    if (end < 0) return key;
  }
  return key.slice(0, end);
}

function lastWords(key: string): string {
  let start = key.length;
  for (let words = 0; words < COMPARED_WORDS && start >= 0; words++) start = key.lastIndexOf(' ', start - 1);
  return key.slice(start + 1);
}
