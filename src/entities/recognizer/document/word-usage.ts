import { ALL_CAPS, RUNNING } from './sentence-casing.ts';
import { flagOf } from '../lexicon/lexicon.ts';
import type { Reading } from './document.ts';

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

type Fact = (typeof FACTS)[number];

const BIT = Object.fromEntries(FACTS.map((fact, index) => [fact, 1 << index])) as Record<Fact, number>;

const TITLE = flagOf('title');
const FIRST = flagOf('firstName');
const SURNAME = flagOf('surname');
const SPEECH = flagOf('speech');
const PLACE_PREPOSITION = flagOf('placePreposition');
const INSTITUTION = flagOf('institution') | flagOf('company');

/** Fills `reading.facts`, by the hash of the word's form. */
export function collectFacts(reading: Reading): void {
  for (let at = 0; at < reading.tokens.length; at++) {
    const word = reading.words[at]!;
    if (!word.letters || reading.casing[at] === ALL_CAPS) continue;
    let facts = word.capital ? factsAt(reading, at) : BIT.lowerCased;
    const before = reading.facts.get(word.hash) ?? 0;
    if (before && word.capital) facts |= BIT.repeated;
    reading.facts.set(word.hash, before | facts);
  }
}

function factsAt(reading: Reading, at: number): number {
  const { tokens, words, casing } = reading;
  const previous = tokens[at]!.opensSentence ? undefined : words[at - 1];
  const next = tokens[at + 1]?.opensSentence ? undefined : words[at + 1];
  let facts = 0;
  const when = (condition: boolean | undefined, fact: Fact) => {
    if (condition) facts |= BIT[fact];
  };
  when(previous && casing[at] === RUNNING, 'capitalInside');
  when(previous && (previous.flags & TITLE) !== 0, 'afterTitle');
  when(previous?.capital && (previous.flags & FIRST) !== 0, 'afterFirstName');
  when(next && (next.flags & SPEECH) !== 0, 'beforeSpeech');
  when(previous && (previous.flags & PLACE_PREPOSITION) !== 0, 'afterPlacePreposition');
  when(previous?.form === 'the', 'afterThe');
  when(next?.capital && (next.flags & INSTITUTION) !== 0, 'beforeInstitution');
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
