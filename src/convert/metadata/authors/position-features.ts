import { clamp } from '../../../learn/clamp.ts';
import type { MetadataPage } from '../metadata-page.ts';
import type { AuthorCandidate, Cue, Landmarks } from './author-candidate.ts';

export const PLACE_FEATURES = [
  'cue', 'names', 'lines', 'rest', 'to title', 'after title', 'to date', 'date in line', 'to body', 'inside body',
  'below body', 'place', 'odds', 'kept', 'gap', 'line words', 'words beside names', 'start', 'to nearest', 'prose between',
] as const; // prettier-ignore

const CUES: readonly Cue[] = ['none', 'brackets', 'middle', 'line above', 'start'];
const RESTS = ['nothing', 'role', 'text'];

/** How a candidate is announced, and where its line stands. */
export function describePlace(
  page: MetadataPage,
  { lines: [line = 0, ...more], names, cue, rest, start }: AuthorCandidate,
  { title, date }: Landmarks,
): number[] {
  const {
    lines,
    body: [first, last],
  } = page;
  const own = lines[line];
  const named = names.reduce((sum, name) => sum + name.split(' ').length, 0);
  return [
    CUES.indexOf(cue),
    names.length,
    1 + more.length,
    RESTS.indexOf(rest),
    title < 0 ? 60 : clamp(line - title, 50),
    Number(title >= 0 && line > title),
    date < 0 ? 60 : clamp(line - date, 50),
    Number((own?.dates.length ?? 0) > 0),
    clamp(line - first, 90),
    Number(line >= first && line <= last),
    clamp(line - last, 20),
    Math.min(line, 200),
    own?.odds ?? 0,
    Number(own?.article ?? false),
    Math.min(5, own?.gap ?? 0),
    own?.words ?? 0,
    (own?.words ?? 0) - named,
    Math.min(start, 60),
    Math.min(30, title < 0 ? 30 : Math.abs(line - title), date < 0 ? 30 : Math.abs(line - date)),
    title < 0 ? -1 : Math.min(10, lines.slice(title + 1, line).filter(({ prose }) => prose).length),
  ];
}
