import type { Token } from '../../text/tokens.ts';
import { placeCandidates } from '../gazetteer/gazetteer.ts';
import { createMatcher } from '../matcher/matcher.ts';
import type { RecognizedName } from '../recognized-name.ts';
import nouns from './place-nouns.json' with { type: 'json' };

const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+){0,2}|al-\p{Lu}[\p{L}’'-]+`;
const NAME_AFTER_NOUN = new RegExp(String.raw`^\s+(?:${nouns.connectors.join('|')})\s+(${NAME})`, 'u');
const NAME_BEFORE_NOUN = new RegExp(String.raw`(${NAME})\s+$`, 'u');
const NOUNS_BEFORE_NAME: ReadonlySet<string> = new Set(nouns.beforeName);
const NOUNS_AFTER_NAME: ReadonlySet<string> = new Set(nouns.afterName);
const DETERMINER = new RegExp(String.raw`^(?:${nouns.determiners.join('|')})\s`);
/** In UTF-16 units: bounds how far from its noun a name is searched for. */
const MAX_NAME_LENGTH = 80;
const CONFIDENCE = 0.97;

/**
 * Recognizes places that English text introduces by a common noun ("the town of Rutba", "Anbar province") and that the
 * gazetteer has, at each of their mentions. On the development data all 84 introductions were right; the model missed
 * 21 of them. Capitalized nouns don't count: "the City of London" may be its council.
 */
export function recognizeIntroducedPlaces(text: string, tokens: readonly Token[]): RecognizedName[] {
  const nounTokens = tokens.filter(({ key }) => NOUNS_BEFORE_NAME.has(key) || NOUNS_AFTER_NAME.has(key));
  const names = new Set(nounTokens.flatMap((noun) => introducedNames(text, noun)));
  if (names.size === 0) return [];
  const match = createMatcher([...names].map((phrase) => ({ phrase, value: phrase })));
  return match(tokens).map(({ start, end }) => {
    return { start, end, type: 'place', confidence: CONFIDENCE, origin: 'gazetteer' };
  });
}

function introducedNames(text: string, { start, end, key }: Token): string[] {
  const after = NOUNS_BEFORE_NAME.has(key) ? NAME_AFTER_NOUN.exec(text.slice(end, end + MAX_NAME_LENGTH)) : null;
  const before = NOUNS_AFTER_NAME.has(key)
    ? NAME_BEFORE_NOUN.exec(text.slice(Math.max(0, start - MAX_NAME_LENGTH), start))
    : null;
  return [after && findPlace(prefixesOf(after[1] ?? '')), before && findPlace(suffixesOf(before[1] ?? ''))].filter(
    (name) => typeof name === 'string',
  );
}

function findPlace(names: readonly string[]): string | undefined {
  return names.find((name) => placeCandidates(name).length > 0);
}

/** Returns capitalized words and their beginnings, the longest first: "Rutba Isis" may be two names. */
function prefixesOf(capitalized: string): string[] {
  const words = capitalized.replace(/['’]s$/, '').split(/(?=\s)/);
  return words.map((_, index) => words.slice(0, words.length - index).join(''));
}

/** Returns capitalized words and their ends, the longest first, without "The", which is a town in the gazetteer. */
function suffixesOf(capitalized: string): string[] {
  const words = `${capitalized} `
    .replace(DETERMINER, '')
    .trim()
    .split(/(?<=\s)/);
  return words.map((_, index) => words.slice(index).join('')).filter((name) => name !== '');
}
