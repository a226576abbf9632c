import { ALL_CAPS, RUNNING, sentenceCasing } from './casing.ts';
import { hashText } from './hashing.ts';
import { flagOf, type Lexicon } from './lexicon.ts';
import { tokenise, type Token } from './tokens.ts';
import { BESIDE, LIKELY, NEVER, type Word, type WordReader } from './words.ts';

/** What a document says of a word form, over all its mentions: a bit each. */
export const FACTS = [
  'lowerCased',
  'capitalInside',
  'afterTitle',
  'afterFirstName',
  'beforeSpeech',
  'afterPlacePreposition',
  'afterThe',
  'beforeInstitution',
  'bracketed',
  'beforeSurname',
  'beforePossessive',
  'inPlacePhrase',
  'repeated',
] as const;

const factBit = (fact: (typeof FACTS)[number]) => 1 << FACTS.indexOf(fact);

/** Tokens `start` to `end`, exclusive, that are capitalised or link capitalised words. */
export interface Run {
  start: number;
  end: number;
  /** What any of its words is known as. */
  flags: number;
}

/** A text read: its tokens, and all that is known of them before names are sought. */
export interface Reading {
  tokens: Token[];
  words: Word[];
  casing: Uint8Array;
  /** Whether the token can stand in a name; names never reach over others. */
  candidate: Uint8Array;
  facts: Map<number, number>;
  runs: (Run | undefined)[];
  /** Flags of the longest known phrase of two words or more that the token is part of, and its place in it. */
  phraseFlags: Int32Array;
  phrasePart: Uint8Array;
}

const TITLE = flagOf('title');
const FIRST = flagOf('firstName');
const SURNAME = flagOf('surname');
const JOINS = new Set(['of', '&', '-', 'de', 'del', 'al', 'bin', 'van', 'von', 'da', 'la', 'el', "d'"]);

/** Reads a whole document. */
export function readDocument(text: string, reader: WordReader, lexicon: Lexicon): Reading {
  const tokens = tokenise(text);
  const casing = sentenceCasing(tokens);
  const words = tokens.map((token, at) =>
    reader.read(casing[at] === ALL_CAPS ? restoreCase(token.surface, reader) : token.surface),
  );
  const candidate = candidates(tokens, words);
  const runs = findRuns(tokens, words);
  const { phraseFlags, phrasePart } = findPhrases(tokens, words, lexicon);
  const reading = { tokens, words, casing, candidate, runs, phraseFlags, phrasePart, facts: new Map<number, number>() };
  collectFacts(reading);
  return reading;
}

/** In a line of capitals: words that are elsewhere mostly lower-case become so, others keep their first capital. */
function restoreCase(surface: string, reader: WordReader): string {
  const lower = surface.toLowerCase();
  if (lower === surface || surface.length < 2 || surface.includes('.')) return surface;
  const { casing } = reader.read(lower);
  return casing >= 1 && casing <= 2 ? lower : surface.charAt(0) + lower.slice(1);
}

function candidates(tokens: readonly Token[], words: readonly Word[]): Uint8Array {
  const candidate = new Uint8Array(tokens.length);
  for (const [at, word] of words.entries()) if (word.potential === LIKELY) candidate[at] = 1;
  spread(candidate, tokens, words, 1);
  spread(candidate, tokens, words, -1);
  return candidate;
}

/** Words that stand in names only beside others are candidates up to three tokens from one that is likely. */
function spread(candidate: Uint8Array, tokens: readonly Token[], words: readonly Word[], step: 1 | -1): void {
  let distance = 9;
  for (let at = step === 1 ? 0 : tokens.length - 1; at >= 0 && at < tokens.length; at += step) {
    if (words[at]!.potential === LIKELY) distance = 0;
    else if (words[at]!.potential === BESIDE && distance < 3) {
      distance++;
      candidate[at] = 1;
    } else distance = 9;
    if (step === 1 ? tokens[at + 1]?.opensSentence : tokens[at]!.opensSentence) distance = 9;
  }
}

/** The stretches of tokens that can stand in names, each within a line: first token and the one after the last. */
export function* stretches({ tokens, candidate }: Reading): Generator<[start: number, end: number]> {
  for (let start = 0; start < tokens.length;) {
    let end = start;
    while (end < tokens.length && candidate[end] && (end === start || tokens[end]!.line === tokens[start]!.line)) end++;
    if (end > start) yield [start, end];
    start = Math.max(end, start + 1);
  }
}

function findRuns(tokens: readonly Token[], words: readonly Word[]): (Run | undefined)[] {
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
    const run = { start, end, flags: 0 };
    for (let at = start; at < end; at++) {
      run.flags |= words[at]!.flags;
      runs[at] = run;
    }
    start = end;
  }
  return runs;
}

function findPhrases(tokens: readonly Token[], words: readonly Word[], lexicon: Lexicon) {
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

function longestPhrase(tokens: readonly Token[], words: readonly Word[], start: number, lexicon: Lexicon) {
  const best = { length: 0, flags: 0 };
  let form = words[start]!.form;
  for (let at = start + 1; at < tokens.length && at < start + lexicon.longestPhrase; at++) {
    if (tokens[at]!.opensSentence) break;
    form += (tokens[at]!.glued ? '' : ' ') + words[at]!.form;
    const flags = words[at]!.potential === NEVER ? 0 : lexicon.known(hashText(form));
    if (flags) [best.length, best.flags] = [at - start + 1, flags];
  }
  return best;
}

function collectFacts(reading: Reading): void {
  for (let at = 0; at < reading.tokens.length; at++) {
    const word = reading.words[at]!;
    if (!word.letters || reading.casing[at] === ALL_CAPS) continue;
    let facts = word.capital ? factsAt(reading, at) : factBit('lowerCased');
    const before = reading.facts.get(word.hash) ?? 0;
    if (before && word.capital) facts |= factBit('repeated');
    reading.facts.set(word.hash, before | facts);
  }
}

function factsAt(reading: Reading, at: number): number {
  const { tokens, words, casing } = reading;
  const previous = tokens[at]!.opensSentence ? undefined : words[at - 1];
  const next = tokens[at + 1]?.opensSentence ? undefined : words[at + 1];
  let facts = 0;
  const when = (condition: boolean | undefined, fact: (typeof FACTS)[number]) => {
    if (condition) facts |= factBit(fact);
  };
  when(previous && casing[at] === RUNNING, 'capitalInside');
  when(previous && (previous.flags & TITLE) !== 0, 'afterTitle');
  when(previous?.capital && (previous.flags & FIRST) !== 0, 'afterFirstName');
  when(next && (next.flags & flagOf('speech')) !== 0, 'beforeSpeech');
  when(previous && (previous.flags & flagOf('placePreposition')) !== 0, 'afterPlacePreposition');
  when(previous?.form === 'the', 'afterThe');
  when(next?.capital && (next.flags & (flagOf('institution') | flagOf('company'))) !== 0, 'beforeInstitution');
  when(previous?.form === '(' && next?.form === ')', 'bracketed');
  when(next?.capital && (next.flags & SURNAME) !== 0, 'beforeSurname');
  when(next?.form === "'s", 'beforePossessive');
  when(reading.phraseFlags[at] !== 0, 'inPlacePhrase');
  return facts;
}
