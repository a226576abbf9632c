import { compareText } from '../text/compare-text.ts';

/** A name that a reader may search for. */
export interface SearchableName {
  name: string;
  /** Where it leads to, such as a path. */
  target: string;
  aliases: readonly string[];
  /** How often the collection mentions it. */
  mentions: number;
}

/** The names that `didYouMean` searches, as JSON for the browser. */
export interface SuggestionList {
  /** What targets begin with, up to a slash: many have the same. */
  folders: string[];
  /** The most mentioned names first, each with its folder, what follows of its target, and its aliases. */
  names: (readonly [folder: number, rest: string, name: string, ...aliases: string[]])[];
}

/** A name that a query may have meant. */
export interface Suggestion {
  target: string;
  name: string;
  /** Typing errors between the query and the name: 0 to 2. */
  errors: number;
}

/** A longer list takes longer to load than a reader waits. This is about 2,500 names, all but those mentioned least. */
const MAX_BYTES = 100_000;

/** Lists the names that a query may have meant: those mentioned most, not all of a large collection. */
export function suggestionList(names: Iterable<SearchableName>): SuggestionList {
  const sorted = [...names].sort((a, b) => b.mentions - a.mentions || compareText(a.target, b.target));
  const list: SuggestionList = { folders: [], names: [] };
  let bytes = 0;
  for (const { name, target, aliases } of sorted) {
    const end = target.lastIndexOf('/', target.length - 2) + 1;
    const folder = positionIn(list.folders, target.slice(0, end));
    const forms = searchedForms(name);
    const others = new Set(aliases.filter((alias) => !forms.includes(normalize(alias))));
    const line = [folder, target.slice(end), name, ...others] as const;
    bytes += utf8Length(JSON.stringify(line)) + 1;
    if (bytes > MAX_BYTES) break;
    list.names.push(line);
  }
  return list;
}

/** Returns the position of a text, which is added if it is new. */
function positionIn(texts: string[], text: string): number {
  const position = texts.indexOf(text);
  return position < 0 ? texts.push(text) - 1 : position;
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * Returns up to `max` names of `list` within two typing errors of `query` (one in short words), the fewest errors first,
 * then in the list's order. A query matches a whole name or one of its words. Runs in the browser.
 */
export function didYouMean(query: string, { folders, names }: SuggestionList, max = 3): Suggestion[] {
  const wanted = normalize(query);
  const allowed = wanted.length < 3 ? 0 : wanted.length < 6 ? 1 : 2;
  if (wanted === '') return [];
  const suggestions = names.flatMap(([folder, rest, ...forms]): Suggestion[] => {
    const [name = ''] = forms;
    const distances = forms.flatMap(searchedForms).map((form) => countTypingErrors(wanted, form, allowed));
    const errors = Math.min(...distances);
    return errors > allowed ? [] : [{ target: `${folders[folder]}${rest}`, name, errors }];
  });
  return suggestions.sort((a, b) => a.errors - b.errors).slice(0, max);
}

/** Returns what of a name a query is compared with: all of it and each of its words. */
function searchedForms(name: string): string[] {
  const normalized = normalize(name);
  return [normalized, ...normalized.split(' ')];
}

/** Removes case, accents and punctuation; words are separated by one space. */
function normalize(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|['’ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Counts the letters omitted, added, changed or swapped with their neighbor between `a` and `b`; Infinity for more than
 * `allowed`, and where the words begin with other letters, which is rarely where people err. Damerau (1964) and
 * Levenshtein (1966), with no letter edited twice ("optimal string alignment").
 */
export function countTypingErrors(a: string, b: string, allowed: number): number {
  const beginsAlike = a[0] === b[0] || a[0] === b[1] || a[1] === b[0];
  if (!beginsAlike || Math.abs(a.length - b.length) > allowed) return Infinity;
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const [left = 0, up = 0, diagonal = 0] = [row[j - 1], above[j], above[j - 1]];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (twoAbove[j - 2] ?? Infinity) + 1 : Infinity;
      row.push(Math.min(left + 1, up + 1, diagonal + (a[i - 1] === b[j - 1] ? 0 : 1), swapped));
    }
    if (Math.min(...row) > allowed) return Infinity;
    [twoAbove, above] = [above, row];
  }
  const errors = above[b.length] ?? Infinity;
  return errors > allowed ? Infinity : errors;
}
