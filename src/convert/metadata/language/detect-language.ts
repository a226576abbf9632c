import { characterKinds, LETTER, MARK } from '../../../text/characters.ts';
import { codeAt, unitAt } from '../../../text/code-units.ts';
import { HashTable, fnv1a } from '../../../text/hash.ts';
import { endOfRun, startOfRun, unitsOf } from '../../../text/runs.ts';
import type { Line } from '../../lines/line.ts';
import distinctiveLetters from './distinctive-letters.json' with { type: 'json' };
import functionWords from './function-words.json' with { type: 'json' };

/** Languages with a script of their own, tried in this order: kana before Han, because Japanese uses both. */
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

/** Characters of the shortest line that is running text; shorter ones, such as menus, say little about the language. */
const MIN_LINE_LENGTH = 60;
const MIN_RUNNING_TEXT_LENGTH = 3 * MIN_LINE_LENGTH;
/** Characters after which reading more changes nothing. */
const SAMPLE_LENGTH = 3000;
/** Share of plain Latin or Cyrillic letters above which a text is in neither of the `SCRIPTS`. */
const MAX_PLAIN_SHARE = 0.8;
const MIN_SHARE_OF_SCRIPT = 0.3;
/** Kana can be rare among Han letters. */
const MIN_SHARE_OF_KANA = 0.08;
/** Share of function words of the language among all words; in running text it is 25 to 50 percent. */
const MIN_FUNCTION_WORD_SHARE = 0.08;
const MIN_SCORE = 3;
/** The factor by which the best language must lead the second. */
const MIN_LEAD = 1.04;
/** The score of a letter that few languages have; a function word of one language scores 1. */
const LETTER_WEIGHT = 0.5;

const IN_WORD = LETTER | MARK;

/** A word that is frequent in some languages. */
interface FunctionWord {
  /** Indexes in `LANGUAGES`. */
  languages: number[];
  /** What it adds to the score of each language: the less, the more languages have it. */
  weight: number;
}

const LANGUAGES = [...new Set([...Object.keys(functionWords), ...Object.keys(distinctiveLetters)])];

/** Every language that `detectLanguage` can return, apart from `und`. */
export const DETECTABLE_LANGUAGES: readonly string[] = [
  ...new Set([...LANGUAGES, ...SCRIPTS.map(([language]) => language)]),
];

const wordsByText = readFunctionWords();
const FUNCTION_WORDS = [...wordsByText.values()];
/** Indexes in `FUNCTION_WORDS` by hash, so that no word has to be cut out of a text to be looked up. */
const indexByHash = new HashTable(
  new Map([...wordsByText.keys()].map((word, index) => [fnv1a(word), index])),
  FUNCTION_WORDS.length,
);
const languageByLetter = readDistinctiveLetters();

/**
 * Returns the language that most of the running text is in, as BCP 47 (`en`, `zh`); `und` where it is unclear. A script
 * that only one language uses decides, otherwise the function words and distinctive letters of each language.
 */
export function detectLanguage(lines: readonly Line[]): string {
  const text = readSample(lines);
  return languageOfScript(text) ?? languageOfWordsAndLetters(text);
}

function readSample(lines: readonly Line[]): string {
  const runningText = joinSample(lines.filter((line) => line.text.length >= MIN_LINE_LENGTH));
  return runningText.length >= MIN_RUNNING_TEXT_LENGTH ? runningText : joinSample(lines);
}

function joinSample(lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) {
    if (text.length >= SAMPLE_LENGTH) break;
    text += `${line.text.slice(0, SAMPLE_LENGTH)}\n`;
  }
  return text.toLowerCase();
}

function languageOfScript(text: string): string | undefined {
  const { letters, plain } = countLetters(text);
  if (letters === 0 || plain > letters * MAX_PLAIN_SHARE) return undefined;
  return SCRIPTS.find(([language, script]) => {
    const share = (text.match(script)?.length ?? 0) / letters;
    return share > (language === 'ja' ? MIN_SHARE_OF_KANA : MIN_SHARE_OF_SCRIPT);
  })?.[0];
}

/** Counts the letters of a text in lower case, and the plain Latin or Cyrillic ones among them. */
function countLetters(text: string): { letters: number; plain: number } {
  let letters = 0;
  let plain = 0;
  const { length } = text;
  for (let index = 0; index < length;) {
    const code = codeAt(text, index);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x44f)) plain++;
    else if (characterKinds(code) & LETTER) letters++;
    index += unitsOf(code);
  }
  return { letters: letters + plain, plain };
}

function languageOfWordsAndLetters(text: string): string {
  const scores = new Float64Array(LANGUAGES.length);
  const wordCount = scoreWords(text, scores);
  scoreLetters(text, scores);
  const [best = 0, second = 0] = [...scores].sort((a, b) => b - a);
  const isClear = best >= wordCount * MIN_FUNCTION_WORD_SHARE && best >= MIN_SCORE && best >= second * MIN_LEAD;
  return isClear ? LANGUAGES[scores.indexOf(best)]! : 'und';
}

/** Adds the weights of function words to the scores of their languages and returns the number of all words. */
function scoreWords(text: string, scores: Float64Array): number {
  const { length } = text;
  let wordCount = 0;
  for (let start = startOfRun(text, IN_WORD, 0); start < length; wordCount++) {
    const beforeApostrophe = endOfRun(text, IN_WORD, start);
    const hasApostrophe = text[beforeApostrophe] === "'" || text[beforeApostrophe] === '’';
    const afterApostrophe = beforeApostrophe + 1;
    const tail = hasApostrophe ? endOfRun(text, LETTER, afterApostrophe) : 0;
    const end = tail > afterApostrophe ? tail : beforeApostrophe;
    // “l’eau” counts as “eau”.
    const word =
      functionWordAt(text, start, end) ??
      (tail > afterApostrophe ? functionWordAt(text, afterApostrophe, end) : undefined);
    if (word) for (const language of word.languages) scores[language]! += word.weight;
    start = startOfRun(text, IN_WORD, end);
  }
  return wordCount;
}

function scoreLetters(text: string, scores: Float64Array): void {
  const { length } = text;
  for (let index = 0; index < length; index++) {
    const language = unitAt(text, index) > 0x7f ? languageByLetter.get(text[index]!) : undefined;
    if (language !== undefined) scores[language]! += LETTER_WEIGHT;
  }
}

/** Returns the function word from `start` up to `end`, if it is one. */
function functionWordAt(text: string, start: number, end: number): FunctionWord | undefined {
  return FUNCTION_WORDS[indexByHash.get(fnv1a(text, start, end))];
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

function readDistinctiveLetters(): Map<string, number> {
  return new Map(
    Object.entries(distinctiveLetters).flatMap(([language, letters]) =>
      [...letters].map((letter) => [letter, LANGUAGES.indexOf(language)] as const),
    ),
  );
}
