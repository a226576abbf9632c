import bylineWords from '../authors/byline-words.json' with { type: 'json' };
import { CAPITAL, characterBits, LETTER, unitsOf } from '../characters.ts';
import dateCues from '../dates/cues.json' with { type: 'json' };
import { codeAt } from '../../units.ts';
import { fold } from '../dates/tokens.ts';
import type { PageLine } from '../page.ts';
import { hasPhrase, readPhrases } from '../phrases.ts';

const DATE_CUES = readPhrases(dateCues.updated);
const MENU_WORDS = new Set(Object.values(bylineWords.notName).flatMap((list) => list.split(', ').map(fold)));

const ZERO = 48;

/** What a line looks like, apart from all others. */
export function describeForm({ text, key, words, article, odds }: PageLine) {
  const { letters, capitals, starts, capitalStarts, digits } = countCharacters(text);
  const own = key.split(' ');
  return {
    odds,
    article: Number(article),
    words,
    characters: text.length,
    capitals: capitalStarts / Math.max(1, starts),
    allCapitals: Number(capitals > Math.max(1, letters) * 0.8),
    endMark: Number(/[.。!！]["”»]?$/.test(text)),
    question: Number(/[?？]$/.test(text)),
    colon: Number(/[:：]/.test(text)),
    quote: Number(/["“”«»„]/.test(text)),
    small: Number(/^\p{Ll}/u.test(text)),
    digits: digits / text.length,
    bars: Number(/ [|›»>/·•] |»/.test(text)),
    dash: Number(/ [-–—] /.test(text)),
    clock: Number(/\d[:.]\d\d(?!\d)/.test(text)),
    dateCue: Number(hasPhrase(DATE_CUES, fold(text.slice(0, 30)))),
    menuWords: own.filter((word) => MENU_WORDS.has(word)).length / own.length,
  };
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
