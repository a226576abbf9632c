import { flagOf } from '../lexicon/lexicon.ts';
import type { AnalyzedDocument } from './document.ts';
import { ALL_CAPS, RUNNING_TEXT } from './sentence-casing.ts';
import type { Word } from './words.ts';

/** How a document uses a word, over all its mentions (the global features of Chieu and Ng 2002): one bit each. */
export const WORD_USES = [
  'lowerCased',
  'capitalizedInSentence',
  'afterTitle',
  'afterFirstName',
  'beforeSpeech',
  'afterPlacePreposition',
  'afterThe',
  'beforeInstitution',
  'inParentheses',
  'beforeSurname',
  'beforePossessive',
  'inLexiconPhrase',
  'repeated',
  'startsLonger',
  'endsLonger',
  'insideLonger',
] as const;

type WordUse = (typeof WORD_USES)[number];

const BIT = Object.fromEntries(WORD_USES.map((use, index) => [use, 1 << index])) as Record<WordUse, number>;

const TITLE = flagOf('title');
const FIRST_NAME = flagOf('firstName');
const SURNAME = flagOf('surname');
const SPEECH = flagOf('speech');
const PLACE_PREPOSITION = flagOf('placePreposition');
const INSTITUTION = flagOf('institution') | flagOf('company');

type DocumentParts = Pick<AnalyzedDocument, 'tokens' | 'words' | 'casing' | 'runs' | 'phrases'>;

/** Returns the uses of each word of a document, by the word's hash. */
export function collectWordUses(document: DocumentParts): Map<number, number> {
  const wordUses = new Map<number, number>();
  for (let at = 0; at < document.tokens.length; at++) {
    const word = document.words[at]!;
    if (!word.hasLetters || document.casing[at] === ALL_CAPS) continue;
    let uses = word.isCapitalized ? usesAt(document, at) : BIT.lowerCased;
    const before = wordUses.get(word.hash) ?? 0;
    if (before && word.isCapitalized) uses |= BIT.repeated;
    wordUses.set(word.hash, before | uses);
  }
  return wordUses;
}

function usesAt({ tokens, words, casing, runs, phrases }: DocumentParts, at: number): number {
  const previous = tokens[at]!.startsSentence ? undefined : words[at - 1];
  const next = tokens[at + 1]?.startsSentence ? undefined : words[at + 1];
  let uses = 0;
  const addIf = (condition: boolean | undefined, use: WordUse) => {
    if (condition) uses |= BIT[use];
  };
  addIf(previous && casing[at] === RUNNING_TEXT, 'capitalizedInSentence');
  addIf(hasFlag(previous, TITLE), 'afterTitle');
  addIf(previous?.isCapitalized && hasFlag(previous, FIRST_NAME), 'afterFirstName');
  addIf(hasFlag(next, SPEECH), 'beforeSpeech');
  addIf(hasFlag(previous, PLACE_PREPOSITION), 'afterPlacePreposition');
  addIf(previous?.form === 'the', 'afterThe');
  addIf(next?.isCapitalized && hasFlag(next, INSTITUTION), 'beforeInstitution');
  addIf(previous?.form === '(' && next?.form === ')', 'inParentheses');
  addIf(next?.isCapitalized && hasFlag(next, SURNAME), 'beforeSurname');
  addIf(next?.form === "'s", 'beforePossessive');
  addIf(phrases.flags[at] !== 0, 'inLexiconPhrase');
  const run = runs[at];
  if (run && run.end - run.start > 1) {
    addIf(at === run.start, 'startsLonger');
    addIf(at === run.end - 1, 'endsLonger');
    addIf(at > run.start && at < run.end - 1, 'insideLonger');
  }
  return uses;
}

const hasFlag = (word: Word | undefined, flags: number) => word !== undefined && (word.flags & flags) !== 0;
