import type { AnnotatedDate } from '../../model/annotation.ts';
import { fill, stringsFor } from '../../strings/strings.ts';
import { compareText } from '../../text/compare-text.ts';
import type { Link } from '../link.ts';
import { dateText } from './dates.ts';

/**
 * Lists the dates that an article names, the earliest first and the longest first where several begin on the same day.
 * Each has a link to every place that names it: the first is called by the date, the others by their number.
 */
export function dateLines(dates: readonly AnnotatedDate[], language: string): Link[][] {
  const sorted = dates.toSorted((a, b) => compareText(a.from, b.from) || compareText(b.to ?? b.from, a.to ?? a.from));
  const byText = Map.groupBy(sorted, (date) => dateText(date, language));
  const { dateNumber } = stringsFor(language);
  return [...byText].map(([text, [first, ...others]]) => [
    { href: `#${first?.anchor}`, text },
    ...others.map(({ anchor }, i) => {
      const number = i + 2;
      return { href: `#${anchor}`, text: String(number), label: fill(dateNumber, { date: text, number }) };
    }),
  ]);
}
