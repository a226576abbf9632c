import { fold } from '../../../text/fold.ts';
import type { MetadataPage } from '../metadata-page.ts';
import type { AuthorCandidate } from './author-candidate.ts';
import { cuesIn, foldKeepingLength, namesOthers, skipMarks, unglueReporter } from './byline-cues.ts';
import { anyOf } from '../phrases.ts';
import words from './byline-words.json' with { type: 'json' };
import { parseNames } from './parse-names.ts';

/** “… were closed. (Ada Reed)”. */
const CLOSING = /[（(【[]([^（()）【】[\]]{2,60})[）)】\]][\s.。]*$/u;
/** “晚报讯（记者 王小明）”. */
const REPORTER = `(?:${anyOf(words.ownPaper)})?(?:${anyOf(words.reporterRank)})?(?:${anyOf(words.reporter)})`;
const OPENING = new RegExp(`^.{0,20}[（(〔【[](${REPORTER}[^（()）【】〔〕[\\]]{2,40})[）)】〕\\]]`, 'u');
/** Characters of a line's start or end among which that stands. */
const REACH = 80;
/** So many lines at an article's start and end may name its author. */
const LINES = 3;

/** Names in brackets before the first sentences and behind the last. */
export function bracketedNames(page: MetadataPage): AuthorCandidate[] {
  const [first, last] = page.body;
  if (first < 0) return [];
  const lines = Array.from({ length: last - first + 1 }, (_, line) => first + line);
  return [
    ...lines.slice(0, LINES).flatMap((line) => inBrackets(page, OPENING, line, (text) => text.slice(0, REACH))),
    ...lines.slice(-LINES).flatMap((line) => inBrackets(page, CLOSING, line, (text) => text.slice(-REACH))),
  ];
}

function inBrackets({ lines, language }: MetadataPage, form: RegExp, line: number, part: (text: string) => string) {
  const [, bracketed = ''] = form.exec(part(lines[line]?.text ?? '')) ?? [];
  const inside = unglueReporter(bracketed);
  const [cue] = cuesIn(foldKeepingLength(inside));
  if (cue?.index !== 0 && namesOthers(fold(inside))) return [];
  const { names, rest } = parseNames(inside.slice(cue?.index === 0 ? skipMarks(inside, cue.end) : 0), language);
  return names.length ? [{ lines: [line], names, cue: 'brackets' as const, rest, start: 0 }] : [];
}
