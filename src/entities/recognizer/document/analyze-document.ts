import { flagOf, type NameLexicon } from '../lexicon/lexicon.ts';
import { findCandidates } from './candidates.ts';
import { findRuns, groupRunsByWord } from './capitalized-runs.ts';
import type { AnalyzedDocument } from './document.ts';
import { findLexiconPhrases } from './lexicon-phrases.ts';
import { ALL_CAPS, sentenceCasing } from './sentence-casing.ts';
import { tokenizeDocument } from './tokens.ts';
import { collectWordUses } from './word-uses.ts';
import type { Word, WordReader } from './words.ts';

/** In tokens: the lengths from which a document is of the next `lengthClass`. */
const MIN_TOKENS_OF_SHORT_TEXT = 60;
const MIN_TOKENS_OF_ARTICLE = 250;

/** Analyzes a whole document: a text with one paragraph per line. */
export function analyzeDocument(text: string, reader: WordReader, lexicon: NameLexicon): AnalyzedDocument {
  const tokens = tokenizeDocument(text);
  const casing = sentenceCasing(tokens);
  const words = tokens.map(({ surface }, at) =>
    reader.read(casing[at] === ALL_CAPS ? restoreCase(surface, reader) : surface),
  );
  const runs = findRuns(tokens, words);
  const phrases = findLexiconPhrases(tokens, words, lexicon);
  return {
    tokens,
    words,
    casing,
    isCandidate: findCandidates(tokens, words),
    runs,
    runsByWord: groupRunsByWord(words, runs),
    phrases,
    wordUses: collectWordUses({ tokens, words, casing, runs, phrases }),
    lengthClass: tokens.length < MIN_TOKENS_OF_SHORT_TEXT ? 0 : tokens.length < MIN_TOKENS_OF_ARTICLE ? 1 : 2,
    isAboutSports: isAboutSports(words),
  };
}

const SPORT = flagOf('sport');
const MIN_SPORT_SHARE = 0.012;

function isAboutSports(words: readonly Word[]): boolean {
  let count = 0;
  for (const { flags } of words) if (flags & SPORT) count++;
  return count >= 2 && count >= MIN_SPORT_SHARE * words.length;
}

/** Restores the case of a word in capitals: lower case if it mostly is elsewhere, else only the first letter capital. */
function restoreCase(surface: string, reader: WordReader): string {
  const lower = surface.toLowerCase();
  if (lower === surface || surface.length < 2 || surface.includes('.')) return surface;
  const { casing } = reader.read(lower);
  return casing >= 1 && casing <= 2 ? lower : surface.charAt(0) + lower.slice(1);
}
