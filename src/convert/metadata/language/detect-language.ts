import type { Line } from '../../line.ts';
import functionWords from './function-words.json' with { type: 'json' };
import tellingLetters from './telling-letters.json' with { type: 'json' };

/** Languages that one script alone tells, tried in this order: kana before Han, as Japanese has both. */
const SCRIPTS: readonly [language: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
];

/** Lines of at least this many characters are running text; menus and labels say little about the language. */
const RUNNING_TEXT = 60;
/** Enough text to be sure; reading more changes nothing. */
const SAMPLE = 3000;
/** Share of the words that must be function words of the language; running text has 25 to 50 percent. */
const LEAST_SHARE = 0.08;
/** The best language must lead the next by this factor. */
const LEAST_LEAD = 1.04;

/** What a letter that few languages have adds, where a function word of one language adds 1. */
const LETTER_WEIGHT = 0.5;

const languagesOf = readFunctionWords();
const languagesOfLetter = readTellingLetters();

/**
 * The language most of the running text is written in, as BCP 47 (`en`, `zh`); `und` where it cannot be told.
 * Scripts decide where one is enough, otherwise each language's function words and telling letters.
 */
export function detectLanguage(lines: readonly Line[]): string {
  const text = sample(lines);
  return byScript(text) ?? byWordsAndLetters(text);
}

function sample(lines: readonly Line[]): string {
  const running = takeSample(lines.filter((line) => line.text.length >= RUNNING_TEXT));
  return running.length >= RUNNING_TEXT * 3 ? running : takeSample(lines);
}

function takeSample(lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) {
    if (text.length >= SAMPLE) break;
    text += `${line.text.slice(0, SAMPLE)}\n`;
  }
  return text.toLowerCase();
}

function byScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const plain = text.match(/[a-zа-я]/g)?.length ?? 0;
  if (letters === 0 || plain > letters * 0.8) return undefined;
  return SCRIPTS.find(([language, script]) => {
    const share = (text.match(script)?.length ?? 0) / letters;
    return share > (language === 'ja' ? 0.08 : 0.3);
  })?.[0];
}

function byWordsAndLetters(text: string): string {
  const words = text.match(/[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu) ?? [];
  const scores = new Map<string, number>();
  for (const word of words) {
    const languages =
      languagesOf.get(word) ?? (/['’]/.test(word) ? languagesOf.get(word.replace(/^.*['’]|['’].*$/g, '')) : undefined);
    for (const language of languages ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / Math.sqrt(languages?.length ?? 1));
    }
  }
  for (const letter of text.match(/\P{ASCII}/gu) ?? []) {
    const language = languagesOfLetter.get(letter);
    if (language) scores.set(language, (scores.get(language) ?? 0) + LETTER_WEIGHT);
  }
  const [best, next] = [...scores].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < words.length * LEAST_SHARE || best[1] < 3) return 'und';
  return best[1] >= (next?.[1] ?? 0) * LEAST_LEAD ? best[0] : 'und';
}

function readFunctionWords(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(functionWords)) {
    for (const word of new Set(words.split(' '))) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}

function readTellingLetters(): Map<string, string> {
  return new Map(
    Object.entries(tellingLetters).flatMap(([language, letters]) => [...letters].map((letter) => [letter, language])),
  );
}
