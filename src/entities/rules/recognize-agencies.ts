import type { Token } from '../../text/tokens.ts';
import { PEOPLES } from '../gazetteer/peoples.ts';
import { createMatcher } from '../matcher/matcher.ts';
import type { RecognizedName } from '../recognized-name.ts';
import cues from './type-cues.json' with { type: 'json' };

const AGENCY = new RegExp(String.raw`(?<=\s)(?:${cues.agencies.join('|')})\b`, 'g');
const CAPITALIZED_WORDS = /(?:\p{Lu}[\p{L}\p{M}\p{N}’'-]*\s){1,3}$/u;
/** In UTF-16 units, spaces included; bounds how far back the name of an agency is searched for. */
const MAX_NAME_LENGTH = 120;
/** Capitalized words that are not part of the name: "An Iranian news agency" has none. */
const BEFORE_NAME: ReadonlySet<string> = new Set([
  ...cues.beforeAgencyNames,
  ...PEOPLES.flatMap(({ surfaces }) => surfaces),
]);
const CONFIDENCE = 0.9;

/**
 * Recognizes news agencies that English text calls by that term ("the Belga news agency"), at each of their mentions:
 * such names are rarely common words.
 */
export function recognizeAgencies(text: string, tokens: readonly Token[]): RecognizedName[] {
  const names = [...text.matchAll(AGENCY)].map(({ index }) => nameBefore(text, index)).filter((name) => name !== '');
  if (names.length === 0) return [];
  const match = createMatcher([...new Set(names)].map((phrase) => ({ phrase, value: phrase })));
  return match(tokens).map(({ start, end }) => {
    return { start, end, type: 'organization', confidence: CONFIDENCE, origin: 'gazetteer' };
  });
}

function nameBefore(text: string, index: number): string {
  const [capitalized = ''] = CAPITALIZED_WORDS.exec(text.slice(Math.max(0, index - MAX_NAME_LENGTH), index)) ?? [];
  const words = capitalized.split(/\s/).filter(Boolean);
  const first = words.findIndex((word) => !BEFORE_NAME.has(word));
  return first < 0 ? '' : words.slice(first).join(' ');
}
