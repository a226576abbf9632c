import type { Line } from '../../src/convert/lines/line.ts';
import type { Landmarks } from '../../src/convert/metadata/authors/author-candidate.ts';
import { findAuthorCandidates } from '../../src/convert/metadata/authors/author-candidates.ts';
import { authorFeatures } from '../../src/convert/metadata/authors/author-features.ts';
import { findDateCandidates } from '../../src/convert/metadata/dates/date-candidates.ts';
import type { LabelScores, MetadataPage } from '../../src/convert/metadata/metadata-page.ts';
import { findTitleCandidates } from '../../src/convert/metadata/title/title-candidates.ts';
import { daysBetween } from '../../src/text/calendar.ts';
import { comparisonKey } from '../../src/text/fold.ts';
import { anyOf } from '../../src/text/phrases.ts';
import type { RankedExample } from '../trees/listwise-objective.ts';
import words from './label-words.json' with { type: 'json' };

/**
 * A page whose metadata people have labeled. An absent value was not labeled; `null` and an empty list say that the page
 * has none.
 */
export interface LabeledMetadataPage {
  /** Pages of one publisher are never both learned from and measured with. */
  publisher: string;
  /** A BCP 47 tag. */
  language: string;
  lines: readonly Line[];
  /** The labels of the lines by weights that have not seen the page: a ranker must not learn to trust better ones. */
  labels: readonly LabelScores[];
  title?: string;
  /** How much the title counts among those of other pages; 1 if absent. */
  titleWeight?: number;
  authors?: readonly string[];
  /** ISO 8601, of which the day counts. */
  date?: string | null;
}

/** The share of the longer of two texts that the shorter must have to be most of it. */
const MIN_SHARE_OF_TITLE = 0.6;
const MIN_SHARE_OF_AUTHORS = 1 / 3;
const ISO_DAY_LENGTH = 10;

/** Labels often hold several names in one string, with the words between and before them. */
const BETWEEN_NAMES = new RegExp(`\\s*(?:[;,|/&\\n]|\\b(?:${anyOf(words.and)})\\b)\\s*`, 'i');
const BEFORE_NAMES = new RegExp(`^(?:${anyOf(words.by)})\\s+`);

/**
 * Returns the candidates for the title, and which are right: the lines with the labeled title or, if there are none, those
 * that are most of it or of which it is most. Returns no example if no line is right.
 */
export function titleExample(page: MetadataPage, { title, titleWeight = 1 }: LabeledMetadataPage): RankedExample[] {
  if (!title) return [];
  const titleKey = comparisonKey(title);
  const candidates = findTitleCandidates(page);
  const keys = candidates.map(({ line }) => page.lines[line]!.key);
  const right = exactOrSimilar(
    keys.map((key) => key === titleKey),
    keys.map((key) => isMostOf(key, titleKey)),
  );
  if (!right.includes(true)) return [];
  return [{ candidates: candidates.map(({ features }) => features), right, weight: titleWeight }];
}

/**
 * Returns the candidates for the date, and which are right: those on the labeled day or, if there are none, those a day
 * off, as in another time zone. `titleLine` is -1 if no title was found.
 */
export function dateExample(page: MetadataPage, { date }: LabeledMetadataPage, titleLine: number): RankedExample[] {
  if (date === undefined) return [];
  const candidates = findDateCandidates(page, titleLine);
  const features = candidates.map((candidate) => candidate.features);
  if (date === null) return [{ candidates: features, right: features.map(() => false) }];
  const labeledDay = date.slice(0, ISO_DAY_LENGTH);
  const right = exactOrSimilar(
    candidates.map(({ date: { day, swapped } }) => day === labeledDay || swapped === labeledDay),
    candidates.map(({ date: { day } }) => Math.abs(daysBetween(day, labeledDay)) === 1),
  );
  return [{ candidates: features, right }];
}

/**
 * Returns the candidates for the authors, and which are right: those with the labeled names or, because labels often hold
 * roles and places, too, those that have most of the label and nothing else.
 */
export function authorExample(
  page: MetadataPage,
  { authors }: LabeledMetadataPage,
  landmarks: Landmarks,
): RankedExample[] {
  if (!authors) return [];
  const candidates = findAuthorCandidates(page, landmarks);
  const labeledKeys = nameKeys(authors);
  const candidateKeys = candidates.map(({ names }) => nameKeys(names));
  const label = ` ${labeledKeys.join(' | ')} `;
  const lengthsInLabel = candidateKeys.map((keys) =>
    keys.every((key) => label.includes(` ${key} `)) ? keys.join(' ').length : 0,
  );
  const greatestLength = Math.max(...lengthsInLabel, 1);
  const right = exactOrSimilar(
    candidateKeys.map((keys) => labeledKeys.length > 0 && keys.join('|') === labeledKeys.join('|')),
    lengthsInLabel.map((length) => length === greatestLength && length >= label.length * MIN_SHARE_OF_AUTHORS),
  );
  return [{ candidates: authorFeatures(page, candidates, landmarks), right }];
}

/** Returns the exact matches if there are any, else the similar ones. */
function exactOrSimilar(exact: boolean[], similar: boolean[]): boolean[] {
  return exact.includes(true) ? exact : similar;
}

/** Whether one of two texts is the start or the end of the other, and most of it. */
function isMostOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= long.length * MIN_SHARE_OF_TITLE && (long.startsWith(short) || long.endsWith(short));
}

/** Returns the comparison keys of the names in a list, each once, in alphabetical order. */
export function nameKeys(names: readonly string[]): string[] {
  const keys = names
    .flatMap((name) => name.split(BETWEEN_NAMES))
    .map((name) => comparisonKey(name).replace(BEFORE_NAMES, ''))
    .filter(Boolean);
  return [...new Set(keys)].sort();
}
