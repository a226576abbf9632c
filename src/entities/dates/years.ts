import type { LanguageRules } from './language-rules.ts';
import type { ResolvedDate } from '../../model/resolved-date.ts';

/** A number that something follows which is counted ("in 2014 villages") is none, nor is a decade ("1990s"). */
const YEAR = /(?<![\p{L}\p{N}.,/-])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}/]|[.,-]\d|\s+(?:\p{Ll}+s|per|people|men|women)\b)/gu;
/** No preposition and what may stand behind it is longer, in characters. */
const REACH = 20;

/** Years that stand alone behind a preposition: "since 2014", "in 1991", "early 2003". */
export function findYears(text: string, { year }: LanguageRules): ResolvedDate[] {
  const before = new RegExp(`(?:${year.source})$`, year.flags);
  return [...text.matchAll(YEAR)].flatMap(({ index, 0: surface }): ResolvedDate[] => {
    if (!before.test(text.slice(Math.max(0, index - REACH), index))) return [];
    const end = index + surface.length;
    return [{ start: index, end, surface, precision: 'year', from: `${surface}-01-01`, to: `${surface}-12-31` }];
  });
}
