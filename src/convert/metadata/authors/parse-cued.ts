import { cuesIn, foldKeepingLength } from './byline-cues.ts';
import { leadingName } from './leading-name.ts';
import { looksLikeName, parseNames, type NameList } from './parse-names.ts';
import { endsNames } from './split-names.ts';
import { tidyName } from './person-name.ts';

/** Words among which a name at a text's start ends. */
const LONGEST_LEADING = 6;
/** The most words and characters of what is called otherwise, and of what is written small. */
const MOST_WORDS = 4;
const MOST_CHARACTERS = 40;

/** After “by” a name may have any form. */
export function parseCued(text: string, language: string): NameList {
  const list = parseNames(text, language);
  if (list.names.length > 0 || cuesIn(foldKeepingLength(text))[0]?.index === 0) return list;
  const name = nameBeforeText(text) ?? otherName(text);
  return name === undefined ? list : { names: [tidyName(name)], rest: 'text' };
}

/** “A. J. Reed View In Digital Edition” → A. J. Reed. */
function nameBeforeText(text: string): string | undefined {
  const words = leadingName(text.split(' ', LONGEST_LEADING));
  const name = words.join(' ').replace(/[\d,;]+$/, '');
  return words.length > 1 && looksLikeName(name) ? name : undefined;
}

/** “the kitchen team”, “ada_r on Monday” → ada_r; but nothing of “reading on you agree”. */
function otherName(text: string): string | undefined {
  const [first = ''] = text.split(/[,;|•·｜丨(–—]| - /);
  const words = first.trim().split(' ');
  const end = words.findIndex((word, i) => i > 0 && endsOther(word, words[i + 1]));
  const name = words.slice(0, end < 0 ? undefined : end).join(' ');
  if (name.length < 2 || name.length > MOST_CHARACTERS || name.split(' ').length > MOST_WORDS) return undefined;
  return /[=:<>"[\]]|^\p{Nd}+(?![\p{Nd}\p{L}])/u.test(name) || !/\p{L}/u.test(name) ? undefined : name;
}

/** “on Monday”, “um 22 Uhr”, “2–3 minutes”, “阅读”; prose goes on in small letters. */
function endsOther(word: string, next = ''): boolean {
  return /^\p{Nd}/u.test(word) || (endsNames(word) && (/\p{Lo}/u.test(word) || /^[\p{Lu}\p{Lo}\p{Nd}]/u.test(next)));
}
