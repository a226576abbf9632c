import { dayFormat, listFormat } from '../../text/formatters.ts';
import type { Citation } from './citation.ts';
import type { PersonName } from './split-name.ts';

/** `Ada Reed and Ben Two, “Port opens”, The Lantern, 23 October 2016, https://…`, in the words of `language` (BCP 47). */
export function toPlainCitation({ authors, title, container, date, url }: Citation, language: string): string {
  const day = date && dayFormat(language).format(Date.UTC(date.year, date.month - 1, date.day));
  const names = authors.length > 0 ? listFormat(language).format(authors.map(fullName)) : undefined;
  return [names, `“${title}”`, container, day, url].filter((part) => part !== undefined).join(', ');
}

function fullName(name: PersonName): string {
  if ('literal' in name) return name.literal;
  return [name.given, name.family, name.suffix].filter((part) => part !== undefined).join(' ');
}
