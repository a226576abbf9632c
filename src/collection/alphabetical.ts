import { perLanguage } from '../text/formatters.ts';

/** Entries under one letter of an A–Z list. */
export interface LetterGroup<Entry> {
  letter: string;
  /** The id of its heading. */
  anchor: string;
  entries: Entry[];
}

/** Names that begin with no letter are listed under this, last. */
const OTHER = '#';

const nameCollator = perLanguage(
  (language) => new Intl.Collator(language, { sensitivity: 'base', numeric: true, ignorePunctuation: true }),
);

/** Sorts entries as `language` (BCP 47) sorts names, whatever their accents; names that begin with no letter come last. */
export function sortByLetter<Entry extends { name: string }>(entries: Iterable<Entry>, language: string): Entry[] {
  const { compare } = nameCollator(language);
  const sorted = [...entries].sort((a, b) => compare(a.name, b.name));
  const { letters = [], others = [] } = Object.groupBy(sorted, ({ name }) =>
    firstLetter(name, language) === OTHER ? 'others' : 'letters',
  );
  return [...letters, ...others];
}

/** Groups sorted entries, or a page of them, by first letter. */
export function groupByLetter<Entry extends { name: string }>(
  sorted: Iterable<Entry>,
  language: string,
): LetterGroup<Entry>[] {
  const groups = Map.groupBy(sorted, ({ name }) => firstLetter(name, language));
  return [...groups].map(([letter, entries]) => ({
    letter,
    anchor: `letter-${letter === OTHER ? 'other' : letter}`,
    entries,
  }));
}

function firstLetter(name: string, language: string): string {
  const [first = ''] = name.normalize('NFKD').replace(/^[^\p{L}\p{N}]+/u, '');
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase(language) : OTHER;
}
