import { createMatcher } from './matcher.ts';
import { PEOPLES } from './gazetteer/peoples.ts';
import type { RecognisedName } from './recognised-name.ts';
import words from './telling-words.json' with { type: 'json' };
import type { Token } from './token.ts';

const BEFORE_AGENCY = new RegExp(
  String.raw`((?:\p{Lu}[\p{L}\p{M}\p{N}’'-]*\s){1,3})(?:${words.agencies.join('|')})\b`,
  'gu',
);
/** Words before a name: "An Iranian news agency" has none. */
const BEFORE_NAME: ReadonlySet<string> = new Set([
  ...words.beforeAgencyNames,
  ...PEOPLES.flatMap(({ surfaces }) => surfaces),
]);

/**
 * News agencies that English text calls so ("the Belga news agency"), wherever they stand in it: their names are seldom
 * like any other word.
 */
export function recogniseAgencies(text: string, tokens: readonly Token[]): RecognisedName[] {
  if (!words.agencies.some((phrase) => text.includes(phrase))) return [];
  const found = [...text.matchAll(BEFORE_AGENCY)].map(([, run = '']) => nameIn(run)).filter((name) => name !== '');
  if (found.length === 0) return [];
  const match = createMatcher([...new Set(found)].map((phrase) => ({ phrase, value: phrase })));
  return match(tokens).map(({ start, end }) => ({ start, end, type: 'organization', confidence: 0.9 }));
}

function nameIn(run: string): string {
  const words = run.trim().split(/\s/);
  const first = words.findIndex((word) => !BEFORE_NAME.has(word));
  return first < 0 ? '' : words.slice(first).join(' ');
}
