import type { AuthorCandidate, Landmarks } from './author-candidate.ts';
import { isGivenName } from './common-names.ts';

export const AUTHOR_COMPETITOR_FEATURES = [
  'cued elsewhere', 'candidates near', 'order', 'order among cued', 'cued candidates', 'cued near',
  'given names near', 'candidates to title', 'cued to title', 'given names to title',
] as const; // prettier-ignore

/** The candidates of a page, with which each is compared. “Cued” are those that a word such as “by” announces. */
export interface CompetingAuthors {
  cued: readonly AuthorCandidate[];
  /** How many cued candidates have a name. */
  cuedNames: ReadonlyMap<string, number>;
  /** The lines with any candidate, with a cued one, and with a common given name, in order. */
  lines: readonly number[];
  cuedLines: readonly number[];
  givenNameLines: readonly number[];
}

/** The order of candidates that are not cued. */
const NOT_CUED = 30;

/** Collects once what every candidate is compared with. */
export function readCompetingAuthors(candidates: readonly AuthorCandidate[]): CompetingAuthors {
  const cued = candidates.filter(({ cue, lines }) => cue !== 'none' && lines.length === 1);
  const cuedNames = new Map<string, number>();
  for (const { names } of cued) for (const name of names) cuedNames.set(name, (cuedNames.get(name) ?? 0) + 1);
  const withGivenName = candidates.filter(({ names: [name = ''] }) => isGivenName(name.split(' ')[0] ?? ''));
  return {
    cued,
    cuedNames,
    lines: firstLines(candidates),
    cuedLines: firstLines(cued),
    givenNameLines: firstLines(withGivenName),
  };
}

function firstLines(candidates: readonly AuthorCandidate[]): number[] {
  return [...new Set(candidates.map(({ lines: [line = 0] }) => line))].sort((a, b) => a - b);
}

/** Returns how a candidate compares with the others, by `AUTHOR_COMPETITOR_FEATURES`; `order` is its index among all. */
export function authorCompetitorFeatures(
  candidate: AuthorCandidate,
  order: number,
  { cued, cuedNames, lines, cuedLines, givenNameLines }: CompetingAuthors,
  { title }: Landmarks,
): number[] {
  const {
    lines: [line = 0],
    names: [name = ''],
  } = candidate;
  const orderAmongCued = cued.indexOf(candidate);
  const countNear = (others: readonly number[], maxDistance: number) =>
    others.filter((other) => Math.abs(other - line) <= maxDistance).length;
  const countBelowTitle = (others: readonly number[]) =>
    Math.min(20, others.filter((other) => other > title && other < line).length);
  return [
    cuedNames.get(name) ?? 0,
    countNear(lines, 5),
    Math.min(order, 60),
    orderAmongCued < 0 ? NOT_CUED : Math.min(orderAmongCued, NOT_CUED - 1),
    Math.min(cued.length, 30),
    countNear(cuedLines, 15),
    countNear(givenNameLines, 8),
    countBelowTitle(lines),
    countBelowTitle(cuedLines),
    countBelowTitle(givenNameLines),
  ];
}
