import type { AnnotatedDate } from '../../model/annotation.ts';
import { compareText } from '../../text/compare-text.ts';
import { fill, stringsFor } from '../../strings/strings.ts';

/** A time that an article names, and where. */
export interface DateLine {
  /** Such as `21 June 2019`, `June 2019` or `17–19 October 2016`. */
  text: string;
  /** A link to each place that names it. */
  jumps: { href: string; text: string; label: string }[];
}

const FORMATS: Record<AnnotatedDate['precision'], Intl.DateTimeFormatOptions> = {
  day: { dateStyle: 'long', timeZone: 'UTC' },
  month: { year: 'numeric', month: 'long', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
};

/** What times an article names, in their own order, written as `language` writes dates; what is longer stands first. */
export function dateLines(dates: readonly AnnotatedDate[], language: string): DateLine[] {
  const sorted = dates.toSorted((a, b) => compareText(a.from, b.from) || compareText(b.to ?? b.from, a.to ?? a.from));
  const byText = Map.groupBy(sorted, (date) => dateText(date, language));
  const { dateNumber } = stringsFor(language);
  return [...byText].map(([text, same]) => ({
    text,
    jumps: same.map(({ anchor }, i) => ({
      href: `#${anchor}`,
      text: String(i + 1),
      label: fill(dateNumber, { date: text, number: i + 1 }),
    })),
  }));
}

/** A time as precise as it is known: `21 June 2019`, `June 2019`, `2019`, or a range of them. */
export function dateText(
  { precision, from, to = from }: Pick<AnnotatedDate, 'precision' | 'from' | 'to'>,
  language: string,
): string {
  const [first, last] = [from, to].map((day) => Date.parse(`${day}T00:00Z`));
  return new Intl.DateTimeFormat(language, FORMATS[precision]).formatRange(first ?? 0, last ?? 0);
}
