import bylineWords from '../authors/byline-words.json' with { type: 'json' };
import { CAPITAL, characterBits, LETTER, unitsOf } from '../../../text/characters.ts';
import dateCues from '../dates/date-cues.json' with { type: 'json' };
import { codeAt } from '../../../text/code-units.ts';
import { fold } from '../../../text/fold.ts';
import type { PageLine } from '../metadata-page.ts';
import { foldedPhrases, hasPhrase, readPhrases } from '../phrases.ts';
import type { FeatureGroup } from './feature-group.ts';

const DATE_CUES = readPhrases(dateCues.updated);
const MENU_WORDS = foldedPhrases(bylineWords.notName);

const ZERO = 48;

const names = [
  'odds', 'article', 'words', 'characters', 'capitals', 'allCapitals', 'endMark', 'question', 'colon', 'quote', 'small',
  'digits', 'bars', 'dash', 'clock', 'dateCue', 'menuWords',
] as const; // prettier-ignore

/** What a line looks like, apart from all others. */
export const formFeatures: FeatureGroup = {
  names,
  fill({ lines }, found, out, width, offset) {
    found.forEach((line, i) => out.set(describe(lines[line]!), offset + i * width));
  },
};

function describe({ text, keyWords, words, article, odds }: PageLine): number[] {
  const { letters, capitals, starts, capitalStarts, digits } = countCharacters(text);
  return [
    odds,
    Number(article),
    words,
    text.length,
    capitalStarts / Math.max(1, starts),
    Number(capitals > Math.max(1, letters) * 0.8),
    Number(/[.。!！]["”»]?$/.test(text)),
    Number(/[?？]$/.test(text)),
    Number(/[:：]/.test(text)),
    Number(/["“”«»„]/.test(text)),
    Number(/^\p{Ll}/u.test(text)),
    digits / text.length,
    Number(/ [|›»>/·•] |»/.test(text)),
    Number(/ [-–—] /.test(text)),
    Number(/\d[:.]\d\d(?!\d)/.test(text)),
    Number(hasPhrase(DATE_CUES, fold(text.slice(0, 30)))),
    keyWords.filter((word) => MENU_WORDS.has(word)).length / keyWords.length,
  ];
}

/** How many letters, capitals and digits a text has, and how many of its words start with a letter or a capital. */
function countCharacters(text: string) {
  const counts = { letters: 0, capitals: 0, starts: 0, capitalStarts: 0, digits: 0 };
  const { length } = text;
  let before = 0;
  for (let at = 0; at < length;) {
    const code = codeAt(text, at);
    const bits = characterBits(code);
    const capital = bits & CAPITAL ? 1 : 0;
    if (bits & LETTER) {
      counts.letters++;
      counts.capitals += capital;
      if (!(before & LETTER)) {
        counts.starts++;
        counts.capitalStarts += capital;
      }
    } else if (code >= ZERO && code < ZERO + 10) counts.digits++;
    before = bits;
    at += unitsOf(code);
  }
  return counts;
}
