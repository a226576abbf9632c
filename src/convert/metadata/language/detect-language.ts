import { HashTable } from '../../../text/hash-table.ts';
import { fnv1a } from '../../../text/hash.ts';
import type { Line } from '../../lines/line.ts';
import { codeAt, unitAt } from '../../../text/code-units.ts';
import { characterBits, endOfRun, LETTER, MARK, startOfRun, unitsOf } from '../../../text/characters.ts';
import functionWords from './function-words.json' with { type: 'json' };
import tellingLetters from './distinctive-letters.json' with { type: 'json' };

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

const IN_WORD = LETTER | MARK;

/** The languages of the function words and those of letters alone; scores are kept by their places. */
const LANGUAGES = [...new Set([...Object.keys(functionWords), ...Object.keys(tellingLetters)])];

/** Every language that `detectLanguage` can return, apart from `und`. */
export const DETECTABLE_LANGUAGES: readonly string[] = [
  ...new Set([...LANGUAGES, ...SCRIPTS.map(([language]) => language)]),
];

const wordsByText = readFunctionWords();
const FUNCTION_WORDS = [...wordsByText.values()];
/** Where a word stands among them, behind them if it is none, by its hash: no word need be taken out of a text to be looked up. */
const places = new HashTable(
  new Map([...wordsByText.keys()].map((word, place) => [fnv1a(word), place])),
  FUNCTION_WORDS.length,
);
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
  const { letters, plain } = countLetters(text);
  if (letters === 0 || plain > letters * 0.8) return undefined;
  return SCRIPTS.find(([language, script]) => {
    const share = (text.match(script)?.length ?? 0) / letters;
    return share > (language === 'ja' ? 0.08 : 0.3);
  })?.[0];
}

/** How many letters a text in small letters has, and how many of them are plain Latin or Cyrillic ones. */
function countLetters(text: string): { letters: number; plain: number } {
  let letters = 0;
  let plain = 0;
  const { length } = text;
  for (let at = 0; at < length;) {
    const code = codeAt(text, at);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x44f)) plain++;
    else if (characterBits(code) & LETTER) letters++;
    at += unitsOf(code);
  }
  return { letters: letters + plain, plain };
}

function byWordsAndLetters(text: string): string {
  const scores = new Float64Array(LANGUAGES.length);
  const words = scoreWords(text, scores);
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const language = unitAt(text, at) > 0x7f ? languagesOfLetter.get(text[at]!) : undefined;
    if (language !== undefined) scores[language]! += LETTER_WEIGHT;
  }
  const [best = 0, next = 0] = [...scores].sort((a, b) => b - a);
  if (best < words * LEAST_SHARE || best < 3 || best < next * LEAST_LEAD) return 'und';
  return LANGUAGES[scores.indexOf(best)]!;
}

/** Adds to each language what the words that it has are worth, and gives the number of all words. */
function scoreWords(text: string, scores: Float64Array): number {
  const { length } = text;
  let words = 0;
  for (let start = startOfRun(text, IN_WORD, 0); start < length; words++) {
    const head = endOfRun(text, IN_WORD, start);
    const tail = text[head] === "'" || text[head] === '’' ? endOfRun(text, LETTER, head + 1) : 0;
    const end = tail > head + 1 ? tail : head;
    // “l’eau” counts as eau.
    const known = functionWord(text, start, end) ?? (end > head ? functionWord(text, head + 1, end) : undefined);
    if (known) for (const language of known.languages) scores[language]! += known.weight;
    start = startOfRun(text, IN_WORD, end);
  }
  return words;
}

/** Which languages have a word, by their places in `LANGUAGES`, and what it adds to each: the less the more they are. */
interface FunctionWord {
  languages: number[];
  weight: number;
}

/** The function word between two places of a text, if it is one. */
function functionWord(text: string, start: number, end: number): FunctionWord | undefined {
  return FUNCTION_WORDS[places.get(fnv1a(text, start, end))];
}

function readFunctionWords(): Map<string, FunctionWord> {
  const known = new Map<string, FunctionWord>();
  Object.values(functionWords).forEach((words, language) => {
    for (const word of new Set(words.split(' '))) {
      const languages = [...(known.get(word)?.languages ?? []), language];
      known.set(word, { languages, weight: 1 / Math.sqrt(languages.length) });
    }
  });
  return known;
}

function readTellingLetters(): Map<string, number> {
  return new Map(
    Object.entries(tellingLetters).flatMap(([language, letters]) =>
      [...letters].map((letter) => [letter, LANGUAGES.indexOf(language)] as const),
    ),
  );
}
