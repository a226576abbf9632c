import type { MetadataPage, PageLine } from '../metadata-page.ts';
import type { AuthorCandidate, Landmarks } from './author-candidate.ts';
import { findBracketedNames } from './bracketed-names.ts';
import { AND, AND_ANYWHERE, UNSPACED_SCRIPT } from './byline-words.ts';
import { readByline } from './read-byline.ts';

/** How long a byline is. */
const MAX_WORDS_OF_BYLINE = 32;
const MAX_BYLINE_LENGTH = 260;
const MIN_BYLINE_LENGTH = 2;
/** A page with more candidates is a list of people; the rest is not read. */
const MAX_CANDIDATES = 300;
/** How many lines a byline takes that has one author on each, how far apart these are, and among how many candidates. */
const MAX_JOINED_LINES = 4;
const MAX_LINES_BETWEEN = 2;
const MAX_CANDIDATES_BETWEEN = 11;
/** How far from the date and below the title a name of one word is without “by”, in lines. */
const MAX_LINES_TO_DATE = 2;
const MAX_LINES_BELOW_TITLE = 4;

/** Returns the names in every line that could be a byline, and in every run of lines that could be one together. */
export function findAuthorCandidates(page: MetadataPage, landmarks: Landmarks): AuthorCandidate[] {
  const single = page.searchedLines
    .flatMap((line) => (hasLengthOfByline(page.lines[line]!) ? readByline(page, line, landmarks) : []))
    .filter((candidate) => candidate.cue !== 'none' || couldBeWithoutCue(candidate, landmarks))
    .slice(0, MAX_CANDIDATES);
  return [...single, ...findBracketedNames(page), ...joinNeighbors(single, page)];
}

function hasLengthOfByline({ wordCount, text }: PageLine): boolean {
  return wordCount <= MAX_WORDS_OF_BYLINE && text.length <= MAX_BYLINE_LENGTH && text.length >= MIN_BYLINE_LENGTH;
}

/** Whether a name can be without “by”: one of a single word only right below the title or beside the date. */
function couldBeWithoutCue({ lines: [line = 0], names: [name = ''] }: AuthorCandidate, { title, date }: Landmarks) {
  if (name.includes(' ') || UNSPACED_SCRIPT.test(name)) return true;
  if (date >= 0 && Math.abs(line - date) <= MAX_LINES_TO_DATE) return true;
  return title >= 0 && line > title && line - title <= MAX_LINES_BELOW_TITLE;
}

/** Joins neighboring bylines of the same form: “By Ada Reed”, “By Jo Berg”. */
function joinNeighbors(single: readonly AuthorCandidate[], { lines, language }: MetadataPage): AuthorCandidate[] {
  const joined: AuthorCandidate[] = [];
  single.forEach((first, i) => {
    let run = first;
    for (const next of single.slice(i + 1, i + 1 + MAX_CANDIDATES_BETWEEN)) {
      const lastLine = run.lines.at(-1)!;
      const distance = next.lines[0]! - lastLine;
      if (distance > MAX_LINES_BETWEEN) break;
      const isSameForm = (next.cue !== 'none') === (first.cue !== 'none') || continuesBelow(lines[lastLine]!, language);
      if (distance < 1 || !isSameForm || next.names.some((name) => run.names.includes(name))) continue;
      run = { ...run, lines: [...run.lines, ...next.lines], names: [...run.names, ...next.names] };
      joined.push(run);
      if (run.lines.length === MAX_JOINED_LINES) break;
    }
  });
  return joined;
}

/** “By Ada Reed,”, “By Ada Reed and”. */
function continuesBelow({ text, folded }: PageLine, language: string): boolean {
  const lastWord = folded.slice(folded.lastIndexOf(' ') + 1);
  return text.endsWith(',') || AND_ANYWHERE.has(lastWord) || AND.get(language)?.has(lastWord) === true;
}
