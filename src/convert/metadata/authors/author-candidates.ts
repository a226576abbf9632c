import { fold } from '../dates/tokens.ts';
import type { Page, PageLine } from '../page.ts';
import { hasPhrase, phrasesIn, readPhrases } from '../phrases.ts';
import words from './byline-words.json' with { type: 'json' };
import { isGivenName } from './given-names.ts';
import { parseNames, tidyName, type NameList } from './parse-names.ts';

/** How a text says that names follow. */
export type Cue = 'none' | 'start' | 'middle' | 'line above';

/** Where other metadata stand; -1 where there is none. */
export interface Landmarks {
  title: number;
  date: number;
}

/** Names that could be the authors'. */
export interface AuthorCandidate {
  lines: number[];
  names: string[];
  cue: Cue;
  rest: NameList['rest'];
  /** Where the names' part starts in the first line. */
  start: number;
}

/** Words of scripts without spaces stand inside others too: a mark or a space must follow them. */
const BY = readPhrases(words.by, '(?=[\\s:：/／|●丨])');
const MOST_CUES = 3;
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u;
const BETWEEN_PARTS = / ?[|•·丨] ?| [–—-] /g;
const MOST_PARTS = 4;
const GLUED_NAME = /^\p{L}\p{Ll}+(\p{Lu}\p{Ll}+)(?= \p{Lu})/u;
const NOT_BY = readPhrases(words.notBy);
/** “ByAda Reed”. */
const GLUED_CUE = /^(By|Von|Par|Por|Door)(?=\p{Lu}\p{Ll}|by )/u;
/** A byline is no longer than this. */
const MOST_WORDS = 32;
const MOST_CHARACTERS = 260;
/** More are a list of people. */
const MOST_CANDIDATES = 300;
/** The most lines over which a byline is split, one author on each. */
const MOST_JOINED = 4;

/** Every line that could be a byline, and every run of lines that could be one together. */
export function authorCandidates(page: Page, at: Landmarks): AuthorCandidate[] {
  const single = page.near
    .flatMap((index) => (isShort(page.lines[index]!) ? readLine(page, index, at) : []))
    .filter((candidate) => candidate.cue !== 'none' || isLikely(candidate, at))
    .slice(0, MOST_CANDIDATES);
  return [...single, ...joined(single)];
}

/** How far from the headline and from the date a name stands that no “by” announces and that is no usual one. */
const TITLE_REACH = 12;
const DATE_REACH = 4;

function isNear(line: number, { title, date }: Landmarks): boolean {
  return (title >= 0 && Math.abs(line - title) <= TITLE_REACH) || (date >= 0 && Math.abs(line - date) <= DATE_REACH);
}

/** A name of one word stands without “by” only right below the headline or beside the date. */
function isLikely({ lines: [line = 0], names: [name = ''] }: AuthorCandidate, { title, date }: Landmarks): boolean {
  if (name.includes(' ') || UNSPACED.test(name)) return true;
  return (date >= 0 && Math.abs(line - date) <= 2) || (title >= 0 && line > title && line - title <= 4);
}

/** Whether a folded text says who did something other than write it. */
export function namesOthers(folded: string): boolean {
  return hasPhrase(NOT_BY, folded);
}

function isShort({ words: count, text }: PageLine): boolean {
  return count <= MOST_WORDS && text.length <= MOST_CHARACTERS && text.length > 1;
}

function readLine(page: Page, index: number, at: Landmarks): AuthorCandidate[] {
  const line = page.lines[index]!;
  const text = withoutDates(line).replace(GLUED_CUE, '$1 ');
  const cues = phrasesIn(BY, text === line.text ? keepingLength(line) : foldKeepingLength(text));
  const near = isNear(index, at);
  const found: AuthorCandidate[] = [];
  const add = (start: number, cue: Cue) => {
    // Menus are full of capitalised words.
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

/** What behind the first name is a place or a role no list knows, or a name glued to its medium: “ADA REED DAILY NEWS”. */
function shorterReadings(names: readonly string[]): string[][] {
  const [first = ''] = names;
  const parts = first.split(' ');
  return [...(names.length > 1 ? [[first]] : []), ...(parts.length > 3 ? [[parts.slice(0, 2).join(' ')]] : [])];
}

/** After “by” a name may have any form: “the kitchen team”, “ada_r”. */
function parseCued(text: string, language: string): NameList {
  const list = parseNames(text, language);
  if (list.names.length > 0) return list;
  if (phrasesIn(BY, foldKeepingLength(text))[0]?.index === 0) return list;
  const [first = ''] = text.split(/[,;|•·(–—]| - /);
  const name = first.trim();
  return name.length > 1 &&
    name.length <= 40 &&
    !/[=:<>"[\]]/.test(name) &&
    name.split(' ').length <= 4 &&
    !/^\p{Nd}/u.test(name)
    ? { names: [tidyName(name)], rest: 'text' }
    : list;
}

/** “Written by”, “Autor:” on a line of its own. */
function isCueAlone(line: PageLine | undefined): boolean {
  if (!line || line.text.length > 30) return false;
  const { folded } = line;
  const [cue] = phrasesIn(BY, folded);
  return cue?.index === 0 && /^[\s:：]*$/.test(folded.slice(cue.end));
}

/** Neighbouring bylines of one form, as one. */
function joined(single: readonly AuthorCandidate[]): AuthorCandidate[] {
  const runs: AuthorCandidate[] = [];
  single.forEach((first, i) => {
    let run = first;
    for (const next of single.slice(i + 1, i + 12)) {
      const gap = (next.lines[0] ?? 0) - (run.lines.at(-1) ?? 0);
      if (gap > 2) break;
      if (
        gap < 1 ||
        (next.cue !== 'none') !== (first.cue !== 'none') ||
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

function skipMarks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s:：|•·,–—/-]/.test(text[at] ?? '')) at++;
  return at;
}

function keepingLength({ text, folded }: PageLine): string {
  return folded.length === text.length ? folded : text.toLowerCase();
}

/** Folded where that changes no offsets. */
function foldKeepingLength(text: string): string {
  const folded = fold(text);
  return folded.length === text.length ? folded : text.toLowerCase();
}
