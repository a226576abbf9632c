import { tokenize, type Token } from '../../text/tokens.ts';
import { Trie } from './phrase-trie.ts';

/** A phrase to look for. */
export interface Pattern<Value> {
  phrase: string;
  value: Value;
  /** Whether capitals don't matter. */
  fold?: boolean;
  /** Whether an English plural of the last word is the phrase too. */
  plural?: boolean;
}

/** Where a phrase stands; `end` is exclusive, both are UTF-16 offsets. */
export interface Match<Value> {
  start: number;
  end: number;
  value: Value;
}

export type Matcher<Value> = (tokens: readonly Token[]) => Match<Value>[];

/**
 * Compiles phrases into a function that finds every occurrence of every one of them as whole words, by start and then
 * by length; overlapping ones too. One walk down a trie of tokens per token of text: its time grows with the text
 * and with the length of the longest phrase, not with the number of phrases.
 */
export function createMatcher<Value>(patterns: Iterable<Pattern<Value>>): Matcher<Value> {
  const exact = new Trie<Value>();
  const folded = new Trie<Value>();
  for (const { phrase, value, fold, plural } of patterns) {
    const keys = tokenize(phrase).map(({ key }) => (fold ? key.toLowerCase() : key));
    for (const form of plural ? [keys, ...plurals(keys)] : [keys]) (fold ? folded : exact).insert(form, value);
  }
  return (tokens) => {
    const found: Match<Value>[] = [];
    if (exact.isEmpty && folded.isEmpty) return found;
    const keys = tokens.map(({ key }) => key);
    const lower = folded.isEmpty ? undefined : keys.map((key) => key.toLowerCase());
    for (let first = 0; first < tokens.length; first++) {
      exact.walk(keys, first, tokens, found);
      if (lower) folded.walk(lower, first, tokens, found);
    }
    return found;
  };
}

/** "bomb" → "bombs"; "army" → "armies"; "Taliban bus" → "Taliban buses". Latin letters only. */
function plurals(keys: string[]): string[][] {
  const last = keys.at(-1) ?? '';
  if (!/\p{Script=Latin}{2}$/u.test(last)) return [];
  const forms = /(?:s|x|z|ch|sh)$/i.test(last)
    ? [`${last}es`]
    : /[^aeiou]y$/i.test(last)
      ? [last.replace(/y$/i, 'ies'), `${last}s`]
      : [`${last}s`];
  return forms.map((form) => [...keys.slice(0, -1), form]);
}
