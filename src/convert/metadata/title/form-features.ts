import { CAPITAL, characterKinds, LETTER } from '../../../text/characters.ts';
import { codeAt } from '../../../text/code-units.ts';
import { fold } from '../../../text/fold.ts';
import { foldedPhrases, hasPhrase, toPhraseMatcher } from '../../../text/phrases.ts';
import { unitsOf } from '../../../text/runs.ts';
import bylineWords from '../authors/byline-words.json' with { type: 'json' };
import dateCues from '../dates/date-cues.json' with { type: 'json' };
import type { PageLine } from '../metadata-page.ts';
import type { TitleFeatureGroup } from './feature-group.ts';

const UPDATED = toPhraseMatcher(dateCues.updated);
const MENU_WORDS = foldedPhrases(bylineWords.notName);
/** Characters at a line's start in which it says that it is the date of an update. */
const MAX_CHARACTERS_OF_CUE = 30;
/** Share of capitals among the letters of a line that is written in capitals. */
const MIN_SHARE_OF_CAPITALS = 0.8;
const ZERO = 48;

const names = [
  'odds', 'article', 'words', 'characters', 'capitalized words', 'all capitals', 'full stop', 'question mark',
  'colon', 'quotation mark', 'lower-case start', 'digits', 'separator', 'dash', 'time of day', 'date cue',
  'menu words',
] as const; // prettier-ignore

/** What a line looks like, regardless of all others. */
export const titleFormFeatures: TitleFeatureGroup = {
  names,
  fill(page, lines, out, width, offset) {
    lines.forEach((line, i) => out.set(formFeaturesOf(page.lines[line]!), offset + i * width));
  },
};

function formFeaturesOf({ text, keyWords, wordCount, article, odds }: PageLine): number[] {
  const { letters, capitals, words, capitalizedWords, digits } = countCharacters(text);
  return [
    odds,
    Number(article),
    wordCount,
    text.length,
    capitalizedWords / Math.max(1, words),
    Number(capitals > Math.max(1, letters) * MIN_SHARE_OF_CAPITALS),
    Number(/[.。!！]["”»]?$/.test(text)),
    Number(/[?？]$/.test(text)),
    Number(/[:：]/.test(text)),
    Number(/["“”«»„]/.test(text)),
    Number(/^\p{Ll}/u.test(text)),
    digits / text.length,
    Number(/ [|›»>/·•] |»/.test(text)),
    Number(/ [-–—] /.test(text)),
    Number(/\d[:.]\d\d(?!\d)/.test(text)),
    Number(hasPhrase(UPDATED, fold(text.slice(0, MAX_CHARACTERS_OF_CUE)))),
    keyWords.filter((word) => MENU_WORDS.has(word)).length / keyWords.length,
  ];
}

/** Counts letters, capitals, ASCII digits, words and those that begin with a capital. */
function countCharacters(text: string) {
  const counts = { letters: 0, capitals: 0, digits: 0, words: 0, capitalizedWords: 0 };
  const { length } = text;
  let previousKinds = 0;
  for (let index = 0; index < length;) {
    const code = codeAt(text, index);
    const kinds = characterKinds(code);
    const capital = kinds & CAPITAL ? 1 : 0;
    if (kinds & LETTER) {
      counts.letters++;
      counts.capitals += capital;
      if (!(previousKinds & LETTER)) {
        counts.words++;
        counts.capitalizedWords += capital;
      }
    } else if (code >= ZERO && code < ZERO + 10) counts.digits++;
    previousKinds = kinds;
    index += unitsOf(code);
  }
  return counts;
}
