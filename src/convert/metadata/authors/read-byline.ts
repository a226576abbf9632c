import { fold } from '../../../text/fold.ts';
import { anyOf } from '../../../text/phrases.ts';
import type { MetadataPage, PageLine } from '../metadata-page.ts';
import type { AuthorCandidate, BylineCue, Landmarks } from './author-candidate.ts';
import { findBylineCues, foldKeepingLength, separateReporter, skipPunctuation } from './byline-cues.ts';
import words from './byline-words.json' with { type: 'json' };
import { HONORIFIC } from './byline-words.ts';
import { isGivenName } from './common-names.ts';
import { parseNames, parseNamesAfterCue } from './parse-names.ts';
import { leadingName, looksLikeName } from './person-name.ts';

/** Cues and parts of a line that are read as the start of names. */
const MAX_CUES = 3;
const MAX_PARTS = 4;
/** Characters that are the start of a line, where a cue usually is. */
const LINE_START_LENGTH = 3;
const MAX_CUE_LINE_LENGTH = 30;
/** How far from the title, the date and the article's end names without “by” usually are, in lines. */
const MAX_LINES_TO_TITLE = 12;
const MAX_LINES_TO_DATE = 4;
const MAX_LINES_BELOW_ARTICLE = 3;

const BETWEEN_PARTS = / ?[|•·丨] ?| [–—-] /g;
/** “lifestyleAda Reed”. */
const GLUED_NAME = /^\p{L}\p{Ll}+(\p{Lu}\p{Ll}+)(?= \p{Lu})/u;
/** “ByAda Reed”, “Byby Ada Reed”. */
const GLUED_BY = new RegExp(`^(${anyOf(words.gluedBy)})(?=\\p{Lu}\\p{Ll}|(?i:\\1) )`, 'u');
/** A word glued to a name: “Ada ReedLocal Reporter”, but not “Ada McReed” or “Ada FitzReed”. */
const GLUED_WORD = new RegExp(`(?<=\\p{Lu}\\p{Ll}{3,})(?<!${anyOf(words.prefixBeforeCapital)})\\p{Lu}\\p{Ll}.*$`, 'u');

/** Returns every reading of a line as a byline: after each cue, from the line's start, and from parts of the line. */
export function readByline(page: MetadataPage, index: number, landmarks: Landmarks): AuthorCandidate[] {
  const line = page.lines[index]!;
  const text = separateReporter(withoutDates(line).replace(GLUED_BY, '$1 '));
  const cues = findBylineCues(foldKeepingLength(text, text === line.text ? line.folded : undefined));
  const isUsualPlace = isNearLandmark(index, landmarks) || isAtArticleEnd(page, index);
  const readFrom = (start: number, cue: BylineCue): AuthorCandidate[] => {
    // Elsewhere are menus, which are full of capitalized words.
    if (cue === 'none' && !isUsualPlace && !isGivenName(wordAt(text, start))) return [];
    const parse = cue === 'none' ? parseNames : parseNamesAfterCue;
    const { names, rest } = parse(text.slice(start), page.language);
    if (names.length === 0) return [];
    const longest: AuthorCandidate = { lines: [index], names, cue, rest, start };
    return [
      longest,
      ...shorterReadings(names).map((shorter) => ({ ...longest, names: shorter, rest: 'role' as const })),
    ];
  };
  const start = skipPunctuation(text, 0);
  return [
    ...cues
      .slice(0, MAX_CUES)
      .flatMap((cue) => readFrom(skipPunctuation(text, cue.end), cue.index < LINE_START_LENGTH ? 'start' : 'middle')),
    ...cueOfLineStart(page, index, cues[0]?.index).flatMap((cue) => readFrom(start, cue)),
    ...(isUsualPlace ? partStarts(text, start).flatMap((part) => readFrom(part, 'none')) : []),
  ];
}

/** Returns how names at the start of a line are announced; nothing if a cue is there. */
function cueOfLineStart({ lines }: MetadataPage, index: number, firstCue: number | undefined): BylineCue[] {
  if (firstCue === undefined) return [isCueAlone(lines[index - 1]) ? 'line above' : 'none'];
  return firstCue > LINE_START_LENGTH ? ['none'] : [];
}

function isNearLandmark(line: number, { title, date }: Landmarks): boolean {
  if (title >= 0 && Math.abs(line - title) <= MAX_LINES_TO_TITLE) return true;
  return date >= 0 && Math.abs(line - date) <= MAX_LINES_TO_DATE;
}

/** Whether a line is the last of the article or right below it. */
function isAtArticleEnd({ body: [, last] }: MetadataPage, line: number): boolean {
  return last >= 0 && line >= last && line - last <= MAX_LINES_BELOW_ARTICLE;
}

/**
 * Returns where parts of a line begin after `start`: after a date or punctuation, or glued to the text before them:
 * “109 Comments | Ada Reed”, “Harwick Herald 9/21/2016 Ada Reed”, “lifestyleAda Reed”.
 */
function partStarts(text: string, start: number): number[] {
  const separated = [...text.matchAll(BETWEEN_PARTS)].map(({ 0: separator, index }) =>
    skipPunctuation(text, index + separator.length),
  );
  const glued = GLUED_NAME.exec(text);
  const starts = glued && isGivenName(glued[1]!) ? [glued[0].length - glued[1]!.length, ...separated] : separated;
  return [...new Set(starts)].filter((part) => part > start && part < text.length).slice(0, MAX_PARTS);
}

/** Whether a line is “Written by”, “Autor:” and nothing else. */
function isCueAlone(line: PageLine | undefined): boolean {
  if (!line || line.text.length > MAX_CUE_LINE_LENGTH) return false;
  const { folded } = line;
  const [cue] = findBylineCues(folded);
  return cue?.index === 0 && /^[\s:：]*$/.test(folded.slice(cue.end));
}

/** Replaces dates by vertical bars, which separate parts of a line, without a change of offsets. */
function withoutDates({ text, dates }: PageLine): string {
  return dates.reduce(
    (remaining, { start, end }) => `${remaining.slice(0, start)}${'|'.padEnd(end - start, ' ')}${remaining.slice(end)}`,
    text,
  );
}

function wordAt(text: string, start: number): string {
  const end = text.indexOf(' ', start);
  return text.slice(start, end < 0 ? text.length : end);
}

/**
 * Returns shorter readings of names: the first name alone, and that without a word glued to it, without an honorific, and
 * without what follows its first two words (“ADA REED DAILY NEWS”).
 */
function shorterReadings(names: readonly string[]): string[][] {
  const [first = ''] = names;
  const unglued = first.replace(GLUED_WORD, '');
  const isHonorific = (word: string) => HONORIFIC.has(fold(word.replace('.', '')));
  const plain = unglued.split(' ').filter((word, i) => i > 0 || !isHonorific(word));
  const shorter = [unglued, plain.join(' '), leadingName(plain).join(' ')].filter(
    (name) => name !== first && looksLikeName(name),
  );
  return [...(names.length > 1 ? [[first]] : []), ...[...new Set(shorter)].map((name) => [name])];
}
