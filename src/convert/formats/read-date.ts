import { findMentions } from '../metadata/dates/find-date-expressions.ts';

/** `Mon, 05 Apr 93 19:37:09 EDT`: the years of two digits of old mail and news. */
const SHORT_YEAR = /^((?:\p{L}{3}, )?\d{1,2} \p{L}{3} )([7-9]\d)(?= \d{2}:)/u;

/** The date a header's value gives, in ISO 8601; nothing where its day and month could be each other's. */
export function readDate(value: string): string | undefined {
  const text = value.replace(SHORT_YEAR, '$119$2');
  const [mention] = findMentions([{ text, lines: [1, 1], indent: 0, gap: 0 }], 'en');
  if (!mention || mention.swapped) return undefined;
  return mention.time ? `${mention.day}T${mention.time}${mention.zone ?? ''}` : mention.day;
}
