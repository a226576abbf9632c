import { slugify } from '../../model/ids.ts';
import { dayFormat, listFormat } from '../../text/formatters.ts';
import type { ExportArticle } from '../model.ts';
import words from './name-words.json' with { type: 'json' };

/** The data of every citation format. Its texts have neither line ends nor control characters. */
export interface Citation {
  /** Lower-case ASCII letters, digits and hyphens, such as `van-der-berg-2016-port-opens`. */
  key: string;
  title: string;
  authors: PersonName[];
  /** The newspaper, agency or site it appeared in. */
  container?: string | undefined;
  date?: CalendarDay | undefined;
  url: string;
  /** BCP 47; `undefined` if it is not known. */
  language?: string | undefined;
  abstract?: string | undefined;
}

export interface CalendarDay {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/** Returns the data by which an article is cited. */
export function toCitation({ metadata, url, slug }: ExportArticle): Citation {
  const { title, authors, published, publisher, language, description } = metadata;
  const names = authors.map((name) => splitName(oneLine(name)));
  const [year, month, day] = published?.slice(0, 10).split('-').map(Number) ?? [];
  const date = year && month && day ? { year, month, day } : undefined;
  const firstAuthor = names[0] && ('family' in names[0] ? names[0].family : names[0].literal);
  return {
    key: asciiKey([firstAuthor, date?.year, slug]),
    title: oneLine(title),
    authors: names,
    container: publisher && oneLine(publisher),
    date,
    url,
    language: language === 'und' ? undefined : language,
    abstract: description && oneLine(description),
  };
}

const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Returns a key of ASCII only, because programs that read BibTeX accept nothing else. It is never empty. */
function asciiKey(parts: (string | number | undefined)[]): string {
  const key = slugify(parts.filter((part) => part !== undefined).join(' '));
  return (
    key
      .replace(/[^a-z0-9-]+/g, '')
      .replace(/-+/g, '-')
      .replace(/^-|-$/g, '') || 'article'
  );
}

/**
 * Returns a citation as text in the words of `language` (BCP 47):
 * `Ada Reed and Ben Two, “Port opens”, The Lantern, 23 October 2016, https://…`
 */
export function toPlainCitation({ authors, title, container, date, url }: Citation, language: string): string {
  const day = date && dayFormat(language).format(Date.UTC(date.year, date.month - 1, date.day));
  const names = authors.length > 0 ? listFormat(language).format(authors.map(fullName)) : undefined;
  return [names, `“${title}”`, container, day, url].filter((part) => part !== undefined).join(', ');
}

function fullName(name: PersonName): string {
  if ('literal' in name) return name.literal;
  return [name.given, name.family, name.suffix].filter((part) => part !== undefined).join(' ');
}

/** A person's name in the parts that citations sort by, or a name without parts. */
export type PersonName = { family: string; given: string; suffix?: string } | { literal: string };

const PARTICLES = new Set(words.particles);
const SUFFIXES = new Set(words.suffixes);
const CORPORATE = new Set(words.corporate);

/**
 * Splits a name into given name, family name with its particles, and suffix: `Ada van der Reed Jr.` Not split are single
 * words, names of organizations, recognized by digits, ampersands or words such as `News` and `Agency`, and names in
 * scripts that put the family name first.
 */
export function splitName(name: string): PersonName {
  const [main = '', afterComma, ...others] = name.split(/,\s*/);
  if (others.length > 0 || afterComma === '' || isCorporate(name)) return { literal: name };
  if (afterComma !== undefined && !SUFFIXES.has(afterComma)) return { family: main, given: afterComma };
  const parts = main.split(/\s+/);
  const suffix = afterComma ?? (SUFFIXES.has(parts.at(-1) ?? '') ? parts.pop() : undefined);
  if (parts.length < 2) return { literal: name };
  const index = familyIndex(parts);
  const names = { given: parts.slice(0, index).join(' '), family: parts.slice(index).join(' ') };
  return suffix === undefined ? names : { ...names, suffix };
}

/** Whether a name may be that of an agency, a desk or several people, or is in a script that puts the family name first. */
export function isCorporate(name: string): boolean {
  if (/[\d&@/]|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(name)) return true;
  return (name.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => CORPORATE.has(word));
}

/** Returns the index at which the family name begins: the last word, or the first of the particles right before it. */
function familyIndex(parts: readonly string[]): number {
  let index = parts.length - 1;
  while (index > 1 && PARTICLES.has(parts[index - 1] ?? '')) index--;
  return index;
}
