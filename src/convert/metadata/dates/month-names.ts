import monthNames from './month-names.json' with { type: 'json' };
import { fold } from '../../../text/fold.ts';

/** Word → language → month (1 to 12) or weekday (1 to 7, Monday first). */
type Names = Map<string, Map<string, number>>;

const months = readNames('months');
const weekdays = readNames('weekdays');

/** Returns the month (1 to 12) that a folded word names: in `language` if it does there, else in the first language listed. */
export function monthNamed(word: string, language: string): number | undefined {
  const meanings = months.get(word);
  return meanings?.get(language) ?? meanings?.values().next().value;
}

/** Returns the ISO weekday that a folded word names; words of one or two letters count in `language` only. */
export function weekdayNamed(word: string, language: string): number | undefined {
  const meanings = weekdays.get(word);
  return meanings?.get(language) ?? (word.length > 2 ? meanings?.values().next().value : undefined);
}

function readNames(kind: 'months' | 'weekdays'): Names {
  const names: Names = new Map();
  for (const [language, data] of Object.entries(monthNames)) {
    data[kind].forEach((forms, index) => {
      for (const form of forms.split(', ')) {
        const word = fold(form);
        const meanings = names.get(word) ?? new Map<string, number>();
        if (!meanings.has(language)) meanings.set(language, index + 1);
        names.set(word, meanings);
      }
    });
  }
  return names;
}
