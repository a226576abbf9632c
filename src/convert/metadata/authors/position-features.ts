import { clamp } from '../../../learn/ranker.ts';
import type { MetadataPage } from '../metadata-page.ts';
import type { AuthorCandidate, BylineCue, Landmarks } from './author-candidate.ts';
import type { NameList } from './parse-names.ts';

export const AUTHOR_POSITION_FEATURES = [
  'cue', 'names', 'lines', 'rest', 'lines to title', 'after title', 'lines to date', 'date in line', 'lines to body',
  'in body', 'lines below body', 'line', 'odds', 'article', 'gap', 'line words', 'words beside names', 'start',
  'lines to title or date', 'prose to title',
] as const; // prettier-ignore

const CUES: readonly BylineCue[] = ['none', 'brackets', 'middle', 'line above', 'start'];
const RESTS: readonly NameList['rest'][] = ['nothing', 'role', 'text'];
/** Distances if there is no title or no date, each outside the range of the others or at its end. */
const NO_DISTANCE = 60;
const MAX_DISTANCE_TO_NEAREST = 30;

/** Returns how names are announced and where their line is, by `AUTHOR_POSITION_FEATURES`. */
export function authorPositionFeatures(
  { lines, body: [first, last] }: MetadataPage,
  { lines: [index = 0, ...furtherLines], names, cue, rest, start }: AuthorCandidate,
  { title, date }: Landmarks,
): number[] {
  const line = lines[index]!;
  const wordsOfNames = names.reduce((sum, name) => sum + name.split(' ').length, 0);
  const distancesToNearest = [title, date]
    .filter((landmark) => landmark >= 0)
    .map((landmark) => Math.abs(index - landmark));
  const proseBelowTitle = lines.slice(title + 1, index).filter(({ isProse }) => isProse).length;
  return [
    CUES.indexOf(cue),
    names.length,
    1 + furtherLines.length,
    RESTS.indexOf(rest),
    title < 0 ? NO_DISTANCE : clamp(index - title, 50),
    Number(title >= 0 && index > title),
    date < 0 ? NO_DISTANCE : clamp(index - date, 50),
    Number(line.dates.length > 0),
    clamp(index - first, 90),
    Number(index >= first && index <= last),
    clamp(index - last, 20),
    Math.min(index, 200),
    line.odds,
    Number(line.article),
    Math.min(5, line.gap),
    line.wordCount,
    line.wordCount - wordsOfNames,
    Math.min(start, 60),
    Math.min(MAX_DISTANCE_TO_NEAREST, ...distancesToNearest),
    title < 0 ? -1 : Math.min(10, proseBelowTitle),
  ];
}
