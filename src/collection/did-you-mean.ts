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

/** A line for each name: its target, the name, then its aliases; the most mentioned first. */
export type SuggestionList = (readonly [target: string, name: string, ...aliases: string[]])[];

/** A name that a query may have meant. */
export interface Suggestion {
  target: string;
  name: string;
  /** Typing errors between the query and the name: 0 to 2. */
  errors: number;
}

/** A longer list takes longer to load than a reader waits; 5,000 names are about 100 KB on the wire. */
const MAX_NAMES = 5000;

/** Lists the names that `didYouMean` searches: those mentioned most, not all of a large collection. */
export function suggestionList(names: Iterable<SearchableName>): SuggestionList {
  return [...names]
    .sort((a, b) => b.mentions - a.mentions || compareText(a.target, b.target))
    .slice(0, MAX_NAMES)
    .map(({ name, target, aliases }) => [target, name, ...new Set(aliases.filter((alias) => alias !== name))]);
}

/**
 * Returns up to `max` names of `list` within two typing errors of `query` (one in short words), the fewest errors first,
 * then in the list's order. A query matches a whole name or one of its words. Runs in the browser.
 */
export function didYouMean(query: string, list: SuggestionList, max = 3): Suggestion[] {
  const wanted = normalize(query);
  const allowed = wanted.length < 3 ? 0 : wanted.length < 6 ? 1 : 2;
  if (wanted === '') return [];
  const suggestions = list.flatMap(([target, ...names]): Suggestion[] => {
    const [name = ''] = names;
    const forms = names.map(normalize).flatMap((form) => [form, ...form.split(' ')]);
    const errors = Math.min(...forms.map((form) => countTypingErrors(wanted, form, allowed)));
    return errors > allowed ? [] : [{ target, name, errors }];
  });
  return suggestions.sort((a, b) => a.errors - b.errors).slice(0, max);
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
