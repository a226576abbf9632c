/** Entries under one letter of an A–Z list. */
export interface LetterGroup<Entry> {
  letter: string;
  /** The id of its heading. */
  anchor: string;
  entries: Entry[];
}

/** Entries sorted as `language` sorts and grouped by first letter, accents aside; figures and signs go under `#`, last. */
export function groupByLetter<Entry extends { name: string }>(
  entries: Iterable<Entry>,
  language: string,
): LetterGroup<Entry>[] {
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true, ignorePunctuation: true });
  const sorted = [...entries].sort((a, b) => collator.compare(a.name, b.name));
  const groups = Map.groupBy(sorted, ({ name }) => firstLetter(name, language));
  const others = groups.get('#') ?? [];
  groups.delete('#');
  if (others.length > 0) groups.set('#', others);
  return [...groups].map(([letter, group]) => ({
    letter,
    anchor: `letter-${letter === '#' ? 'other' : letter}`,
    entries: group,
  }));
}

function firstLetter(name: string, language: string): string {
  const [first = ''] = name.normalize('NFKD').replace(/^[^\p{L}\p{N}]+/u, '');
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase(language) : '#';
}
