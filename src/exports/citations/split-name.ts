import words from './name-words.json' with { type: 'json' };

/** A person's name in the parts that citations sort by, or a name that has none. */
export type PersonName = { family: string; given: string; suffix?: string } | { literal: string };

const PARTICLES = new Set(words.particles);
const SUFFIXES = new Set(words.suffixes);
const CORPORATE = new Set(words.corporate);

/**
 * `Ada van der Reed Jr.` → given, family with its particles, suffix. A single word, a name with a digit, an ampersand or a
 * word that persons are not called by (`News`, `Agency`), and a name in a script that puts families first stay whole.
 */
export function splitName(name: string): PersonName {
  const [main = '', after, ...more] = name.split(/,\s*/);
  if (more.length > 0 || after === '' || isCorporate(name)) return { literal: name };
  if (after !== undefined && !SUFFIXES.has(after)) return { family: main, given: after };
  const parts = main.split(/\s+/);
  const suffix = after ?? (SUFFIXES.has(parts.at(-1) ?? '') ? parts.pop() : undefined);
  if (parts.length < 2) return { literal: name };
  const cut = familyStart(parts);
  const split = { given: parts.slice(0, cut).join(' '), family: parts.slice(cut).join(' ') };
  return suffix === undefined ? split : { ...split, suffix };
}

/** Whether a name is that of an agency, a desk or several people: by its words, signs or script. */
export function isCorporate(name: string): boolean {
  if (/[\d&@/]|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(name)) return true;
  return (name.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => CORPORATE.has(word));
}

/** Index of the word the family name begins with: the last one, or the first of the particles right before it. */
function familyStart(parts: readonly string[]): number {
  let start = parts.length - 1;
  while (start > 1 && PARTICLES.has(parts[start - 1] ?? '')) start--;
  return start;
}
