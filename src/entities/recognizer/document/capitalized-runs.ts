import { fnv1a, fnv1aUnit, murmurMix } from '../../../text/hash.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Run } from './document.ts';
import type { Token } from './tokens.ts';
import { NEVER, type Word } from './words.ts';

const JOINS = new Set(['of', '&', '-', 'de', 'del', 'al', 'bin', 'van', 'von', 'da', 'la', 'el', "d'"]);

/** For each token the run of capitalized words it is in. */
export function findRuns(tokens: readonly Token[], words: readonly Word[]): (Run | undefined)[] {
  const runs = Array<Run | undefined>(tokens.length);
  const inside = (at: number) => words[at]!.capital;
  for (let start = 0; start < tokens.length;) {
    if (!inside(start)) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < tokens.length && !tokens[end]!.opensSentence) {
      if (inside(end)) end++;
      else if (JOINS.has(words[end]!.form) && end + 1 < tokens.length && inside(end + 1)) end += 2;
      else break;
    }
    const run: Run = {
      start,
      end,
      flags: 0,
      before: tokens[start]!.opensSentence ? undefined : words[start - 1],
      after: tokens[end]?.opensSentence ? undefined : words[end],
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

const NO_WORDS: readonly Word[] = [];
const LONGEST_APPOSITION = 7;

function findApposition(tokens: readonly Token[], words: readonly Word[], comma: number): readonly Word[] {
  if (words[comma]?.form !== ',') return NO_WORDS;
  let end = comma + 1;
  while (end <= comma + LONGEST_APPOSITION && words[end]?.letters && !tokens[end]!.opensSentence) end++;
  return words.slice(comma + 1, end).filter(({ capital }) => !capital);
}

/** The runs that have a capitalized word, by the hash of its form. */
export function runsByWord(words: readonly Word[], runs: readonly (Run | undefined)[]): Map<number, Run[]> {
  const runsWith = new Map<number, Run[]>();
  for (let at = 0; at < words.length; at++) {
    const run = runs[at];
    const word = words[at]!;
    if (!run || !word.capital) continue;
    const known = runsWith.get(word.hash);
    if (known) known.push(run);
    else runsWith.set(word.hash, [run]);
  }
  return runsWith;
}

/** For each token the longest known phrase from its beginning on: what it is known as, and where in it the token stands. */
export function findPhrases(tokens: readonly Token[], words: readonly Word[], lexicon: Lexicon) {
  const phraseFlags = new Int32Array(tokens.length);
  const phrasePart = new Uint8Array(tokens.length);
  for (let start = 0; start < tokens.length; start++) {
    if (!words[start]!.capital || phraseFlags[start] !== 0) continue;
    const { length, flags } = longestPhrase(tokens, words, start, lexicon);
    for (let at = start; at < start + length; at++) {
      phraseFlags[at] = flags;
      phrasePart[at] = at === start ? 1 : at === start + length - 1 ? 3 : 2;
    }
  }
  return { phraseFlags, phrasePart };
}

const SPACE = ' '.charCodeAt(0);

function longestPhrase(tokens: readonly Token[], words: readonly Word[], start: number, lexicon: Lexicon) {
  const best = { length: 0, flags: 0 };
  let hash = fnv1a(words[start]!.form);
  for (let at = start + 1; at < tokens.length && at < start + lexicon.longestPhrase; at++) {
    if (tokens[at]!.opensSentence) break;
    if (!tokens[at]!.glued) hash = fnv1aUnit(hash, SPACE);
    hash = fnv1a(words[at]!.form, 0, undefined, hash);
    const flags = words[at]!.potential === NEVER ? 0 : lexicon.known(murmurMix(hash));
    if (flags) [best.length, best.flags] = [at - start + 1, flags];
  }
  return best;
}
