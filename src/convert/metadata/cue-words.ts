import { fold } from './dates/tokens.ts';

/** Phrases by language, comma-separated, as the data files hold them. */
export type PhrasesByLanguage = Record<string, string>;

/**
 * Matches any of the phrases of all languages as whole words in folded text; letters of scripts without spaces need no
 * border; `unspacedEnd`, a pattern, must follow them. Longest first, so that “last updated” is not read as “updated”.
 */
export function phrasePattern(phrases: PhrasesByLanguage, unspacedEnd = ''): RegExp {
  const all = [...new Set(Object.values(phrases).flatMap((list) => list.split(', ').map(fold)))].sort(
    (a, b) => b.length - a.length,
  );
  const spaced = all.filter((phrase) => !isUnspaced(phrase)).map(escape);
  const unspaced = all.filter(isUnspaced).map((phrase) => escape(phrase) + unspacedEnd);
  const alternatives = [`(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?![\\p{L}\\p{N}])`, ...unspaced];
  return new RegExp(alternatives.join('|'), 'u');
}

function isUnspaced(phrase: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(phrase);
}

function escape(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
}
