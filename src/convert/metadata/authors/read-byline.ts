import type { MetadataPage, PageLine } from '../metadata-page.ts';
import type { AuthorCandidate, Cue, Landmarks } from './author-candidate.ts';
import { cuesIn, foldKeepingLength, skipMarks, unglueReporter } from './byline-cues.ts';
import { anyOf } from '../phrases.ts';
import words from './byline-words.json' with { type: 'json' };
import { isGivenName } from './given-names.ts';
import { parseNames } from './parse-names.ts';
import { parseCued } from './parse-cued.ts';
import { shorterReadings } from './shorter-readings.ts';

const MOST_CUES = 3;
const BETWEEN_PARTS = / ?[|•·丨] ?| [–—-] /g;
const MOST_PARTS = 4;
const GLUED_NAME = /^\p{L}\p{Ll}+(\p{Lu}\p{Ll}+)(?= \p{Lu})/u;
/** “ByAda Reed”, “Byby Ada Reed”. */
const GLUED_CUE = new RegExp(`^(${anyOf(words.gluedBy)})(?=\\p{Lu}\\p{Ll}|(?i:\\1) )`, 'u');
/** How far from the headline and from the date a name stands that no “by” announces and that is no usual one. */
const TITLE_REACH = 12;
const DATE_REACH = 4;
const BELOW_REACH = 3;

/** Every reading of a line as a byline: from each cue on, from its start, and from parts that a mark sets off. */
export function readByline(page: MetadataPage, index: number, at: Landmarks): AuthorCandidate[] {
  const line = page.lines[index]!;
  const text = unglueReporter(withoutDates(line).replace(GLUED_CUE, '$1 '));
  const cues = cuesIn(text === line.text ? keepingLength(line) : foldKeepingLength(text));
  const near = isNear(index, at) || closesArticle(page, index);
  const found: AuthorCandidate[] = [];
  const add = (start: number, cue: Cue) => {
    // Menus are full of capitalized words.
    if (cue === 'none' && !near && !isGivenName(wordAt(text, start))) return;
    const { names, rest } = (cue === 'none' ? parseNames : parseCued)(text.slice(start), page.language);
    if (names.length === 0) return;
    found.push({ lines: [index], names, cue, rest, start });
    for (const shorter of shorterReadings(names)) {
      found.push({ lines: [index], names: shorter, cue, rest: 'role', start });
    }
  };
  for (const cue of cues.slice(0, MOST_CUES)) {
    add(skipMarks(text, cue.end), cue.index < 3 ? 'start' : 'middle');
  }
  const bare = skipMarks(text, 0);
  const [first] = cues;
  if (!first && isCueAlone(page.lines[index - 1])) add(bare, 'line above');
  else if (!first || first.index > 3) add(bare, 'none');
  if (near) for (const start of startsWithin(text, bare)) add(start, 'none');
  return found;
}

function isNear(line: number, { title, date }: Landmarks): boolean {
  return (title >= 0 && Math.abs(line - title) <= TITLE_REACH) || (date >= 0 && Math.abs(line - date) <= DATE_REACH);
}

/** Whether a line is the last of the article or stands right below it, where names often stand alone. */
function closesArticle({ body: [, last] }: MetadataPage, line: number): boolean {
  return last >= 0 && line >= last && line - last <= BELOW_REACH;
}

/**
 * Where parts begin that a date or a mark sets off, or that are glued to what stands before them:
 * “109 Comments | Ada Reed”, “Harwick Herald 9/21/2016 Ada Reed”, “lifestyleAda Reed”.
 */
function startsWithin(text: string, bare: number): number[] {
  const marked = [...text.matchAll(BETWEEN_PARTS)].map(({ 0: mark, index }) => skipMarks(text, index + mark.length));
  const glued = GLUED_NAME.exec(text);
  const starts = glued && isGivenName(glued[1]!) ? [glued[0].length - glued[1]!.length, ...marked] : marked;
  return [...new Set(starts)].filter((start) => start > bare && start < text.length).slice(0, MOST_PARTS);
}

/** “Written by”, “Autor:” on a line of its own. */
function isCueAlone(line: PageLine | undefined): boolean {
  if (!line || line.text.length > 30) return false;
  const { folded } = line;
  const [cue] = cuesIn(folded);
  return cue?.index === 0 && /^[\s:：]*$/.test(folded.slice(cue.end));
}

/** Dates are no part of a name, nor is what stands behind them. */
function withoutDates({ text, dates }: PageLine): string {
  return dates.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${'|'.padEnd(end - start, ' ')}${rest.slice(end)}`,
    text,
  );
}

function wordAt(text: string, start: number): string {
  const end = text.indexOf(' ', start);
  return text.slice(start, end < 0 ? text.length : end);
}

function keepingLength({ text, folded }: PageLine): string {
  return folded.length === text.length ? folded : text.toLowerCase();
}
