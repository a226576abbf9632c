import type { AuthorCandidate, Landmarks } from './author-candidate.ts';
import { isGivenName } from './given-names.ts';

export const RIVAL_FEATURES = [
  'cued elsewhere', 'candidates near', 'order', 'order among cued', 'cued candidates', 'cued near', 'given near',
  'between title', 'cued between title', 'given between title',
] as const; // prettier-ignore

/** What the other candidates are. */
export interface Rivals {
  /** Those a word such as “by” announces. */
  cued: readonly AuthorCandidate[];
  cuedNames: ReadonlyMap<string, number>;
  /** Lines with any candidate, in order; with a cued one; with a usual given name. */
  lines: readonly number[];
  cuedLines: readonly number[];
  givenLines: readonly number[];
}

/** Reads once what every candidate is compared with. */
export function readRivals(candidates: readonly AuthorCandidate[]): Rivals {
  const cued = candidates.filter(({ cue, lines }) => cue !== 'none' && lines.length === 1);
  const cuedNames = new Map<string, number>();
  for (const { names } of cued) for (const name of names) cuedNames.set(name, (cuedNames.get(name) ?? 0) + 1);
  const given = candidates.filter(({ names: [name = ''] }) => isGivenName(name.split(' ')[0] ?? ''));
  return { cued, cuedNames, lines: linesOf(candidates), cuedLines: linesOf(cued), givenLines: linesOf(given) };
}

function linesOf(candidates: readonly AuthorCandidate[]): number[] {
  return [...new Set(candidates.map(({ lines: [line = 0] }) => line))].sort((a, b) => a - b);
}

/** How a candidate stands among the others. */
export function describeRivals(
  candidate: AuthorCandidate,
  order: number,
  rivals: Rivals,
  { title }: Landmarks,
): number[] {
  const {
    lines: [line = 0],
    names: [name = ''],
  } = candidate;
  const place = rivals.cued.indexOf(candidate);
  const near = (lines: readonly number[], reach: number) =>
    lines.filter((other) => Math.abs(other - line) <= reach).length;
  const between = (lines: readonly number[]) =>
    Math.min(20, lines.filter((other) => other > title && other < line).length);
  return [
    rivals.cuedNames.get(name) ?? 0,
    near(rivals.lines, 5),
    Math.min(order, 60),
    place < 0 ? 30 : Math.min(place, 29),
    Math.min(rivals.cued.length, 30),
    near(rivals.cuedLines, 15),
    near(rivals.givenLines, 8),
    between(rivals.lines),
    between(rivals.cuedLines),
    between(rivals.givenLines),
  ];
}
