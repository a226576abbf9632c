import type { Line } from '../../src/convert/lines/line.ts';
import { authorCandidates } from '../../src/convert/metadata/authors/author-candidates.ts';
import type { Landmarks } from '../../src/convert/metadata/authors/author-candidate.ts';
import { authorFeatures } from '../../src/convert/metadata/authors/author-features.ts';
import { daysBetween } from '../../src/text/calendar.ts';
import { dateCandidates } from '../../src/convert/metadata/dates/date-features.ts';
import { keyOf, type Chance, type MetadataPage } from '../../src/convert/metadata/metadata-page.ts';
import { titleCandidates } from '../../src/convert/metadata/title/title-features.ts';
import { anyOf } from '../../src/convert/metadata/phrases.ts';
import type { RankedExample } from '../trees/listwise-objective.ts';
import words from './label-words.json' with { type: 'json' };

/**
 * A page and what people say its metadata are. An absent value was not labeled; `null` and an empty list say that the
 * page has none.
 */
export interface LabeledPage {
  /** Pages of one publisher are never both learned from and measured with. */
  publisher: string;
  language: string;
  lines: readonly Line[];
  /** How its lines are labeled by weights that have not seen it: a ranker must not learn to trust better labels. */
  chances: readonly Chance[];
  title?: string;
  /** How much its title counts among others; 1 where it is absent. */
  titleWeight?: number;
  authors?: readonly string[];
  /** ISO 8601, of which the day counts. */
  date?: string | null;
}

/**
 * The candidates for the title, and which are it: the line that says what the label says or, where none does, one that
 * is most of it or holds it with little else. Pages without such a line teach nothing.
 */
export function titleExample(page: MetadataPage, { title, titleWeight = 1 }: LabeledPage): RankedExample[] {
  if (!title) return [];
  const wanted = keyOf(title);
  const candidates = titleCandidates(page);
  const keys = candidates.map(({ line }) => page.lines[line]!.key);
  const right = rightOr(
    keys.map((key) => key === wanted),
    keys.map((key) => isMostOf(key, wanted)),
  );
  if (!right.includes(true)) return [];
  return [{ candidates: candidates.map(({ features }) => features), right, weight: titleWeight }];
}

/** The candidates for the date; where the labeled day is none, one a day off is it in another time zone. */
export function dateExample(page: MetadataPage, { date }: LabeledPage, title: number): RankedExample[] {
  if (date === undefined) return [];
  const candidates = dateCandidates(page, title);
  const features = candidates.map((candidate) => candidate.features);
  if (date === null) return [{ candidates: features, right: features.map(() => false) }];
  const wanted = date.slice(0, 10);
  const right = rightOr(
    candidates.map(({ mention }) => mention.day === wanted || mention.swapped === wanted),
    candidates.map(({ mention }) => Math.abs(daysBetween(mention.day, wanted)) === 1),
  );
  return [{ candidates: features, right }];
}

/**
 * The candidates for the authors. Labels often hold roles and places too: where no candidate gives just the names of
 * the label, those are right that give most of it and nothing else.
 */
export function authorExample(page: MetadataPage, { authors }: LabeledPage, at: Landmarks): RankedExample[] {
  if (!authors) return [];
  const candidates = authorCandidates(page, at);
  const wanted = keysOfNames(authors);
  const given = candidates.map(({ names }) => keysOfNames(names));
  const label = ` ${wanted.join(' | ')} `;
  const parts = given.map((names) => (names.every((name) => label.includes(` ${name} `)) ? names.join(' ').length : 0));
  const most = Math.max(...parts, 1);
  const right = rightOr(
    given.map((names) => wanted.length > 0 && names.join('|') === wanted.join('|')),
    parts.map((length) => length === most && length * 3 >= label.length),
  );
  return [{ candidates: authorFeatures(page, candidates, at), right }];
}

/** The first list where it has a right one, else the second. */
function rightOr(first: boolean[], second: boolean[]): boolean[] {
  return first.includes(true) ? first : second;
}

/** Whether one of two texts is the beginning or the end of the other, and most of it. */
function isMostOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= long.length * 0.6 && (long.startsWith(short) || long.endsWith(short));
}

/** Labels often hold several names in one string, with the words around them. */
const BETWEEN_NAMES = new RegExp(`\\s*(?:[;,|/&\\n]|\\b(?:${anyOf(words.and)})\\b)\\s*`, 'i');
const BEFORE_NAMES = new RegExp(`^(?:${anyOf(words.by)})\\s+`);

/** The names of a list, as they are compared: each once, in order. */
export function keysOfNames(names: readonly string[]): string[] {
  const keys = names
    .flatMap((name) => name.split(BETWEEN_NAMES))
    .map((name) => keyOf(name).replace(BEFORE_NAMES, ''))
    .filter(Boolean);
  return [...new Set(keys)].sort();
}
