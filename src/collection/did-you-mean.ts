import type { SuggestionList } from './name-suggestions.ts';

/** A name that a query may have meant. */
export interface Suggestion {
  target: string;
  name: string;
  /** Typing errors between the query and the name: 0 to 2. */
  errors: number;
}

/**
 * Up to `most` names of `list` within two typing errors of `query` (one in short words), the fewest errors first, then in
 * the list's order. A name matches as a whole or by one of its words. Runs in the browser.
 */
export function didYouMean(query: string, list: SuggestionList, most = 3): Suggestion[] {
  const wanted = fold(query);
  const allowed = wanted.length < 3 ? 0 : wanted.length < 6 ? 1 : 2;
  if (wanted === '') return [];
  const found = list.flatMap(([target, ...names]): Suggestion[] => {
    const [name = ''] = names;
    const forms = names.map(fold).flatMap((form) => [form, ...form.split(' ')]);
    const errors = Math.min(...forms.map((form) => typingErrors(wanted, form, allowed)));
    return errors > allowed ? [] : [{ target, name, errors }];
  });
  return found.sort((a, b) => a.errors - b.errors).slice(0, most);
}

/** Case, accents and signs aside; words separated by one space. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|['’ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Letters left out, added, changed or swapped with their neighbor between `a` and `b`; Infinity for more than
 * `allowed`, and where the first letters are others, which is rarely where one errs. Damerau (1964) and Levenshtein
 * (1966), no letter being edited twice ("optimal string alignment").
 */
export function typingErrors(a: string, b: string, allowed: number): number {
  const startsAlike = a[0] === b[0] || a[0] === b[1] || a[1] === b[0];
  if (!startsAlike || Math.abs(a.length - b.length) > allowed) return Infinity;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const [left = 0, up = 0, diagonal = 0] = [row[j - 1], above[j], above[j - 1]];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      row.push(Math.min(left + 1, up + 1, diagonal + (a[i - 1] === b[j - 1] ? 0 : 1), swapped));
    }
    if (Math.min(...row) > allowed) return Infinity;
    [before, above] = [above, row];
  }
  const errors = above[b.length] ?? Infinity;
  return errors > allowed ? Infinity : errors;
}
