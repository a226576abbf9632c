import { fold } from '../fold.ts';
import monthNames from './month-names.json' with { type: 'json' };

/** Word → language → month (1 to 12) or ISO weekday (1 to 7). */
type MeaningsByWord = ReadonlyMap<string, ReadonlyMap<string, number>>;

const MONTHS = readNames('months');
const WEEKDAYS = readNames('weekdays');
/** Shorter abbreviations of weekdays are words of other languages: “so”, “do”, “mo”. */
const MIN_WEEKDAY_LENGTH = 3;

/** Returns the month (1 to 12) that a folded word names: in `language` if it does there, else in the first language listed. */
export function monthNamed(word: string, language: string): number | undefined {
  const meanings = MONTHS.get(word);
  return meanings?.get(language) ?? meanings?.values().next().value;
}

/** Returns the ISO weekday that a folded word names, in `language` or, unless it is very short, in any other. */
export function weekdayNamed(word: string, language: string): number | undefined {
  const meanings = WEEKDAYS.get(word);
  return meanings?.get(language) ?? (word.length >= MIN_WEEKDAY_LENGTH ? meanings?.values().next().value : undefined);
}

function readNames(kind: 'months' | 'weekdays'): MeaningsByWord {
  const meaningsByWord = new Map<string, Map<string, number>>();
  for (const [language, names] of Object.entries(monthNames)) {
    names[kind].forEach((spellings, index) => {
      for (const spelling of spellings) {
        const word = fold(spelling);
        const meanings = meaningsByWord.get(word) ?? new Map<string, number>();
        if (!meanings.has(language)) meanings.set(language, index + 1);
        meaningsByWord.set(word, meanings);
      }
    });
  }
  return meaningsByWord;
}
