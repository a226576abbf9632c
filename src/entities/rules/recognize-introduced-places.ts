import { createMatcher } from '../matcher/matcher.ts';
import type { RecognizedName } from '../recognized-name.ts';
import type { Token } from '../../text/tokens.ts';
import { placeCandidates } from '../gazetteer/gazetteer.ts';
import nouns from './place-nouns.json' with { type: 'json' };

const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+){0,2}|al-\p{Lu}[\p{L}’'-]+`;
const BEHIND_NOUN = new RegExp(String.raw`^\s+of\s+(${NAME})`, 'u');
const BEFORE_NOUN = new RegExp(String.raw`(${NAME})\s+$`, 'u');
const NOUNS_BEFORE: ReadonlySet<string> = new Set(nouns.before);
const NOUNS_BEHIND: ReadonlySet<string> = new Set(nouns.behind);
const NOUNS: ReadonlySet<string> = new Set([...nouns.before, ...nouns.behind]);
/** A name is looked for this close to its noun. */
const REACH = 80;
const ARTICLE = /^(?:The|This|That|An?|Each|Every|Another|Its|Their|Our|His|Her)\s/;

/**
 * Places that English text introduces as such and that the gazetteer has ("the town of Rutba", "Anbar province"),
 * wherever they stand in it. On the development data all of 84 introductions were right, of which the recognizer missed
 * 21. With a capital ("the City of London") it may be a council.
 */
export function recognizeIntroducedPlaces(text: string, tokens: readonly Token[]): RecognizedName[] {
  const names = new Set<string>();
  for (const { start, end, key } of tokens) {
    if (!NOUNS.has(key)) continue;
    const behind = NOUNS_BEFORE.has(key) ? BEHIND_NOUN.exec(text.slice(end, end + REACH)) : null;
    const before = NOUNS_BEHIND.has(key) ? BEFORE_NOUN.exec(text.slice(Math.max(0, start - REACH), start)) : null;
    for (const place of [
      behind && longestPlace(fromStart(behind[1] ?? '')),
      before && longestPlace(fromEnd(before[1] ?? '')),
    ])
      if (place) names.add(place);
  }
  if (names.size === 0) return [];
  const match = createMatcher([...names].map((phrase) => ({ phrase, value: phrase })));
  return match(tokens).map(({ start, end }) => ({ start, end, type: 'place', confidence: 0.97 }));
}

function longestPlace(candidates: readonly string[]): string | undefined {
  return candidates.find((name) => placeCandidates(name).length > 0);
}

/** "Rutba Isis" is two names: the run, and it without its last words. */
function fromStart(run: string): string[] {
  const words = run.replace(/['’]s$/, '').split(/(?=\s)/);
  return words.map((_, index) => words.slice(0, words.length - index).join(''));
}

/** The run, and it without its first words; "The" is a town in the gazetteer. */
function fromEnd(run: string): string[] {
  const words = `${run} `
    .replace(ARTICLE, '')
    .trim()
    .split(/(?<=\s)/);
  return words.map((_, index) => words.slice(index).join('')).filter((name) => name !== '');
}
