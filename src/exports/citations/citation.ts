import { slugify } from '../../model/ids.ts';
import { dayFormat, listFormat } from '../../text/formatters.ts';
import type { ExportArticle } from '../model.ts';
import words from './name-words.json' with { type: 'json' };

/** What every citation format is written from. Its texts have no line ends and no controls. */
export interface Citation {
  /** ASCII letters, digits and hyphens, such as `van-der-berg-2016-port-opens`. */
  key: string;
  title: string;
  authors: PersonName[];
  /** The newspaper, agency or site it appeared in. */
  container?: string | undefined;
  date?: CalendarDay | undefined;
  url: string;
  /** BCP 47; `undefined` where it is not known. */
  language?: string | undefined;
  abstract?: string | undefined;
}

export interface CalendarDay {
  year: number;
  /** From 1. */
  month: number;
  day: number;
}

/** How an article is cited. */
export function citationOf({ metadata, url, slug }: ExportArticle): Citation {
  const { title, authors, published, publisher, language, description } = metadata;
  const names = authors.map((name) => splitName(oneLine(name)));
  const [year, month, day] = published?.slice(0, 10).split('-').map(Number) ?? [];
  const date = year && month && day ? { year, month, day } : undefined;
  const lead = names[0] && ('family' in names[0] ? names[0].family : names[0].literal);
  return {
    key: asciiKey([lead, date?.year, slug]),
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

/** Programs that read BibTeX take no other letters in keys; a key of none is still a key. */
function asciiKey(parts: (string | number | undefined)[]): string {
  const key = slugify(parts.filter((part) => part !== undefined).join(' '));
  return (
    key
      .replace(/[^a-z0-9-]+/g, '')
      .replace(/-+/g, '-')
      .replace(/^-|-$/g, '') || 'article'
  );
}

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

/** A person's name in the parts that citations sort by, or a name that has none. */
export type PersonName = { family: string; given: string; suffix?: string } | { literal: string };

const PARTICLES = new Set(words.particles);
const SUFFIXES = new Set(words.suffixes);
const CORPORATE = new Set(words.corporate);

/**
 * `Ada van der Reed Jr.` → given, family with its particles, suffix. A single word, a name with a digit, an ampersand or a
 * word that persons are not called by (`News`, `Agency`), and a name in a script that puts families first stay whole.
 */
export function splitName(name: string): PersonName {
  const [main = '', after, ...more] = name.split(/,\s*/);
  if (more.length > 0 || after === '' || isCorporate(name)) return { literal: name };
  if (after !== undefined && !SUFFIXES.has(after)) return { family: main, given: after };
  const parts = main.split(/\s+/);
  const suffix = after ?? (SUFFIXES.has(parts.at(-1) ?? '') ? parts.pop() : undefined);
  if (parts.length < 2) return { literal: name };
  const cut = familyStart(parts);
  const split = { given: parts.slice(0, cut).join(' '), family: parts.slice(cut).join(' ') };
  return suffix === undefined ? split : { ...split, suffix };
}

/** Whether a name is that of an agency, a desk or several people: by its words, signs or script. */
export function isCorporate(name: string): boolean {
  if (/[\d&@/]|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(name)) return true;
  return (name.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => CORPORATE.has(word));
}

/** Index of the word the family name begins with: the last one, or the first of the particles right before it. */
function familyStart(parts: readonly string[]): number {
  let start = parts.length - 1;
  while (start > 1 && PARTICLES.has(parts[start - 1] ?? '')) start--;
  return start;
}
