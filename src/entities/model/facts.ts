import { ALL_CAPS, RUNNING } from './casing.ts';
import { flagOf } from './lexicon.ts';
import type { Reading } from './reading.ts';

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
  'startsLonger',
  'endsLonger',
  'insideLonger',
] as const;

const factBit = (fact: (typeof FACTS)[number]) => 1 << FACTS.indexOf(fact);

const TITLE = flagOf('title');
const FIRST = flagOf('firstName');
const SURNAME = flagOf('surname');

/** Fills `reading.facts`, by the hash of the word's form. */
export function collectFacts(reading: Reading): void {
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
  const run = reading.runs[at];
  if (run && run.end - run.start > 1) {
    when(at === run.start, 'startsLonger');
    when(at === run.end - 1, 'endsLonger');
    when(at > run.start && at < run.end - 1, 'insideLonger');
  }
  return facts;
}
