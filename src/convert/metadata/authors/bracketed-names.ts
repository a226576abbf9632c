import { fold } from '../../../text/fold.ts';
import { anyOf } from '../../../text/phrases.ts';
import type { MetadataPage } from '../metadata-page.ts';
import type { AuthorCandidate } from './author-candidate.ts';
import {
  creditsOtherWork,
  findBylineCues,
  foldKeepingLength,
  separateReporter,
  skipPunctuation,
} from './byline-cues.ts';
import words from './byline-words.json' with { type: 'json' };
import { parseNames } from './parse-names.ts';

/** “… were closed. (Ada Reed)”. */
const BRACKETS_AT_END = /[（(【[]([^（()）】【[\]]{2,60})[）)】\]][\s.。]*$/u;
/** “晚报讯（记者 王小明）”. */
const REPORTER = `(?:${anyOf(words.ownPaper)})?(?:${anyOf(words.reporterRank)})?(?:${anyOf(words.reporter)})`;
const BRACKETS_AT_START = new RegExp(`^.{0,20}[（(〔【[](${REPORTER}[^（()）】【〕〔[\\]]{2,40})[）)】〕\\]]`, 'u');
/** Characters of a line's start or end that are read. */
const MAX_CHARACTERS_READ = 80;
/** Lines of an article's start and end that are read. */
const MAX_LINES_READ = 3;

/** Returns the names in brackets at the start of an article's first lines and at the end of its last ones. */
export function findBracketedNames(page: MetadataPage): AuthorCandidate[] {
  const [first, last] = page.body;
  if (first < 0) return [];
  const body = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const textOf = (line: number) => page.lines[line]?.text ?? '';
  const readStart = (line: number) => BRACKETS_AT_START.exec(textOf(line).slice(0, MAX_CHARACTERS_READ));
  const readEnd = (line: number) => BRACKETS_AT_END.exec(textOf(line).slice(-MAX_CHARACTERS_READ));
  return [
    ...body.slice(0, MAX_LINES_READ).flatMap((line) => readBrackets(page, line, readStart(line)?.[1])),
    ...body.slice(-MAX_LINES_READ).flatMap((line) => readBrackets(page, line, readEnd(line)?.[1])),
  ];
}

function readBrackets({ language }: MetadataPage, line: number, bracketed = ''): AuthorCandidate[] {
  const text = separateReporter(bracketed);
  const [first] = findBylineCues(foldKeepingLength(text));
  const cue = first?.index === 0 ? first : undefined;
  if (!cue && creditsOtherWork(fold(text))) return [];
  const { names, rest } = parseNames(text.slice(cue ? skipPunctuation(text, cue.end) : 0), language);
  return names.length > 0 ? [{ lines: [line], names, cue: 'brackets', rest, start: 0 }] : [];
}
