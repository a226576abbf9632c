import english from './english.json' with { type: 'json' };
import type { DocumentToken } from './tokens.ts';
import type { Word } from './words.ts';

/** Consecutive tokens, `end` exclusive, that are capitalized or connect capitalized words. */
export interface CapitalizedRun {
  start: number;
  end: number;
  /** The flags of all its words. */
  flags: number;
  /** The words next to it in its sentence. */
  before: Word | undefined;
  after: Word | undefined;
  /** The lower-case words after a comma, which may say what it is: ", a maker of shoes". */
  apposition: readonly Word[];
}

const CONNECTORS: ReadonlySet<string> = new Set([...english.runConnectors, '&', '-']);

/** Returns, for each token, the run of capitalized words that it is in. */
export function findRuns(tokens: readonly DocumentToken[], words: readonly Word[]): (CapitalizedRun | undefined)[] {
  const runs = Array<CapitalizedRun | undefined>(tokens.length);
  for (let start = 0; start < tokens.length;) {
    if (!words[start]!.isCapitalized) {
      start++;
      continue;
    }
    const end = findEnd(tokens, words, start);
    const run: CapitalizedRun = {
      start,
      end,
      flags: 0,
      before: tokens[start]!.startsSentence ? undefined : words[start - 1],
      after: tokens[end]?.startsSentence ? undefined : words[end],
      apposition: findApposition(tokens, words, end),
    };
    for (let at = start; at < end; at++) {
      run.flags |= words[at]!.flags;
      runs[at] = run;
    }
    start = end;
  }
  return runs;
}

function findEnd(tokens: readonly DocumentToken[], words: readonly Word[], start: number): number {
  let end = start + 1;
  while (end < tokens.length && !tokens[end]!.startsSentence) {
    if (words[end]!.isCapitalized) end++;
    else if (CONNECTORS.has(words[end]!.form) && words[end + 1]?.isCapitalized) end += 2;
    else break;
  }
  return end;
}

const NO_WORDS: readonly Word[] = [];
const MAX_APPOSITION_TOKENS = 7;

function findApposition(tokens: readonly DocumentToken[], words: readonly Word[], comma: number): readonly Word[] {
  if (words[comma]?.form !== ',') return NO_WORDS;
  let end = comma + 1;
  while (end <= comma + MAX_APPOSITION_TOKENS && words[end]?.hasLetters && !tokens[end]!.startsSentence) end++;
  return words.slice(comma + 1, end).filter(({ isCapitalized }) => !isCapitalized);
}

/** Returns the runs with each capitalized word, by the word's hash; a run is repeated if its word is. */
export function groupRunsByWord(
  words: readonly Word[],
  runs: readonly (CapitalizedRun | undefined)[],
): Map<number, CapitalizedRun[]> {
  const runsByWord = new Map<number, CapitalizedRun[]>();
  for (let at = 0; at < words.length; at++) {
    const run = runs[at];
    const word = words[at]!;
    if (!run || !word.isCapitalized) continue;
    const sameWord = runsByWord.get(word.hash);
    if (sameWord) sameWord.push(run);
    else runsByWord.set(word.hash, [run]);
  }
  return runsByWord;
}
