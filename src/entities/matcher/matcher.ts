import type { Span } from '../../text/span.ts';
import { tokenize, type Token } from '../../text/tokens.ts';
import { isStandalone } from './name-boundaries.ts';
import { PhraseTrie } from './phrase-trie.ts';

/** A phrase to look for. */
export interface Pattern<Value> {
  phrase: string;
  value: Value;
  /** Whether case is ignored. */
  fold?: boolean;
  /** Whether an English plural of the last word matches too. */
  plural?: boolean;
}

/** An occurrence of a phrase in a text. */
export interface Match<Value> extends Span {
  value: Value;
}

/** Returns every occurrence of every phrase in a tokenized text. */
export type Matcher<Value> = (tokens: readonly Token[]) => Match<Value>[];

/**
 * Compiles phrases into a function that finds every occurrence of each of them as whole words, overlapping ones
 * included, ordered by start and then by length. It walks down a trie once per token of the text: its time grows with
 * the text and with the longest phrase, not with the number of phrases.
 */
export function createMatcher<Value>(patterns: Iterable<Pattern<Value>>): Matcher<Value> {
  const exact = new PhraseTrie<Value>();
  const folded = new PhraseTrie<Value>();
  for (const { phrase, value, fold, plural } of patterns) {
    const keys = tokenize(phrase).map(({ key }) => (fold ? key.toLowerCase() : key));
    for (const form of plural ? [keys, ...pluralForms(keys)] : [keys]) (fold ? folded : exact).insert(form, value);
  }
  return (tokens) => {
    const matches: Match<Value>[] = [];
    if (exact.isEmpty && folded.isEmpty) return matches;
    const keys = tokens.map(({ key }) => key);
    const foldedKeys = folded.isEmpty ? undefined : keys.map((key) => key.toLowerCase());
    const addMatches = (first: number, last: number, values: Value[]) => {
      if (!isStandalone(tokens, first, last)) return;
      const { start } = tokens[first]!;
      const { end } = tokens[last]!;
      for (const value of values) matches.push({ start, end, value });
    };
    for (let first = 0; first < tokens.length; first++) {
      exact.walk(keys, first, addMatches);
      if (foldedKeys) folded.walk(foldedKeys, first, addMatches);
    }
    return matches;
  };
}

/** Returns the plurals of a phrase in Latin script: "bomb" → "bombs", "army" → "armies", "Taliban bus" → "Taliban buses". */
function pluralForms(keys: string[]): string[][] {
  const noun = keys.at(-1) ?? '';
  if (!/\p{Script=Latin}{2}$/u.test(noun)) return [];
  const plurals = /(?:s|x|z|ch|sh)$/i.test(noun)
    ? [`${noun}es`]
    : /[^aeiou]y$/i.test(noun)
      ? [noun.replace(/y$/i, 'ies'), `${noun}s`]
      : [`${noun}s`];
  return plurals.map((plural) => [...keys.slice(0, -1), plural]);
}
