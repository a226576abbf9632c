import { createMatcher } from '../matcher/matcher.ts';
import { PEOPLES } from '../gazetteer/peoples.ts';
import type { RecognizedName } from '../recognized-name.ts';
import words from './type-cues.json' with { type: 'json' };
import type { Token } from '../../text/tokens.ts';

const AGENCY = new RegExp(String.raw`(?<=\s)(?:${words.agencies.join('|')})\b`, 'g');
const NAME_BEFORE = /(?:\p{Lu}[\p{L}\p{M}\p{N}’'-]*\s){1,3}$/u;
/** No name is longer, spaces included: what stands further before is not looked at. */
const REACH = 120;
/** Words before a name: "An Iranian news agency" has none. */
const BEFORE_NAME: ReadonlySet<string> = new Set([
  ...words.beforeAgencyNames,
  ...PEOPLES.flatMap(({ surfaces }) => surfaces),
]);

/**
 * News agencies that English text calls so ("the Belga news agency"), wherever they stand in it: their names are seldom
 * like any other word.
 */
export function recognizeAgencies(text: string, tokens: readonly Token[]): RecognizedName[] {
  const found = [...text.matchAll(AGENCY)].map(({ index }) => nameBefore(text, index)).filter((name) => name !== '');
  if (found.length === 0) return [];
  const match = createMatcher([...new Set(found)].map((phrase) => ({ phrase, value: phrase })));
  return match(tokens).map(({ start, end }) => ({ start, end, type: 'organization', confidence: 0.9 }));
}

function nameBefore(text: string, index: number): string {
  const [run = ''] = NAME_BEFORE.exec(text.slice(Math.max(0, index - REACH), index)) ?? [];
  const words = run.split(/\s/).filter(Boolean);
  const first = words.findIndex((word) => !BEFORE_NAME.has(word));
  return first < 0 ? '' : words.slice(first).join(' ');
}
