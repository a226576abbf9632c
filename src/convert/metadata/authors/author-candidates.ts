import type { MetadataPage, PageLine } from '../metadata-page.ts';
import { bracketedNames } from './bracketed-names.ts';
import type { AuthorCandidate, Landmarks } from './author-candidate.ts';
import { AND, AND_ANYWHERE, UNSPACED } from './byline-words.ts';
import { readByline } from './read-byline.ts';

/** A byline is no longer than this. */
const MOST_WORDS = 32;
const MOST_CHARACTERS = 260;
/** More are a list of people. */
const MOST_CANDIDATES = 300;
/** The most lines over which a byline is split, one author on each. */
const MOST_JOINED = 4;

/** Every line that could be a byline, and every run of lines that could be one together. */
export function authorCandidates(page: MetadataPage, at: Landmarks): AuthorCandidate[] {
  const single = page.near
    .flatMap((index) => (isShort(page.lines[index]!) ? readByline(page, index, at) : []))
    .filter((candidate) => candidate.cue !== 'none' || isLikely(candidate, at))
    .slice(0, MOST_CANDIDATES);
  return [...single, ...bracketedNames(page), ...joined(single, page)];
}

/** A name of one word stands without “by” only right below the headline or beside the date. */
function isLikely({ lines: [line = 0], names: [name = ''] }: AuthorCandidate, { title, date }: Landmarks): boolean {
  if (name.includes(' ') || UNSPACED.test(name)) return true;
  return (date >= 0 && Math.abs(line - date) <= 2) || (title >= 0 && line > title && line - title <= 4);
}

function isShort({ words: count, text }: PageLine): boolean {
  return count <= MOST_WORDS && text.length <= MOST_CHARACTERS && text.length > 1;
}

/** Neighboring bylines of one form, as one. */
function joined(single: readonly AuthorCandidate[], { lines, language }: MetadataPage): AuthorCandidate[] {
  const runs: AuthorCandidate[] = [];
  single.forEach((first, i) => {
    let run = first;
    for (const next of single.slice(i + 1, i + 12)) {
      const gap = (next.lines[0] ?? 0) - (run.lines.at(-1) ?? 0);
      if (gap > 2) break;
      if (
        gap < 1 ||
        ((next.cue !== 'none') !== (first.cue !== 'none') && !goesOn(lines[run.lines.at(-1)!]!, language)) ||
        next.names.some((name) => run.names.includes(name))
      )
        continue;
      run = { ...run, lines: [...run.lines, ...next.lines], names: [...run.names, ...next.names] };
      runs.push(run);
      if (run.lines.length === MOST_JOINED) break;
    }
  });
  return runs;
}

/** “By Ada Reed,”, “By Ada Reed and”. */
function goesOn({ text, folded }: PageLine, language: string): boolean {
  const last = folded.slice(folded.lastIndexOf(' ') + 1);
  return text.endsWith(',') || AND_ANYWHERE.has(last) || AND.get(language)?.has(last) === true;
}
