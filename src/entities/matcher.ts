import { standsAlone } from './boundary.ts';
import { tokenize, type Token } from './token.ts';

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

interface Node<Value> {
  next: Map<string, Node<Value>>;
  values: Value[];
}

export type Matcher<Value> = (tokens: readonly Token[]) => Match<Value>[];

/**
 * Compiles phrases into a function that finds every occurrence of every one of them as whole words, by start and then
 * by length; overlapping ones too. One walk down a trie of tokens per token of text: its time grows with the text
 * and with the length of the longest phrase, not with the number of phrases.
 */
export function createMatcher<Value>(patterns: Iterable<Pattern<Value>>): Matcher<Value> {
  const exact: Node<Value> = { next: new Map(), values: [] };
  const folded: Node<Value> = { next: new Map(), values: [] };
  for (const { phrase, value, fold, plural } of patterns) {
    const keys = tokenize(phrase).map(({ key }) => (fold ? key.toLowerCase() : key));
    for (const form of plural ? [keys, ...plurals(keys)] : [keys]) insert(fold ? folded : exact, form, value);
  }
  return (tokens) => {
    const found: Match<Value>[] = [];
    const lower = folded.next.size > 0 ? tokens.map(({ key }) => key.toLowerCase()) : [];
    for (let first = 0; first < tokens.length; first++) {
      walk(exact, first, tokens, (index) => tokens[index]?.key, found);
      if (lower.length > 0) walk(folded, first, tokens, (index) => lower[index], found);
    }
    return found;
  };
}

function insert<Value>(root: Node<Value>, keys: string[], value: Value): void {
  if (keys.length === 0) return;
  let node = root;
  for (const key of keys) {
    let child = node.next.get(key);
    if (!child) node.next.set(key, (child = { next: new Map(), values: [] }));
    node = child;
  }
  node.values.push(value);
}

function walk<Value>(
  root: Node<Value>,
  first: number,
  tokens: readonly Token[],
  keyAt: (index: number) => string | undefined,
  found: Match<Value>[],
): void {
  let node: Node<Value> | undefined = root;
  for (let index = first; index < tokens.length; index++) {
    node = node.next.get(keyAt(index) ?? '');
    if (!node) return;
    if (node.values.length === 0 || !standsAlone(tokens, first, index)) continue;
    const { start } = tokens[first] as Token;
    const { end } = tokens[index] as Token;
    for (const value of node.values) found.push({ start, end, value });
  }
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
