import { standsAlone } from './name-boundaries.ts';
import type { Match } from './matcher.ts';
import type { Token } from '../../text/tokens.ts';

interface Node<Value> {
  next: Map<string, Node<Value>>;
  values: Value[];
}

const newNode = <Value>(): Node<Value> => ({ next: new Map(), values: [] });

/** Phrases by their words' keys. */
export class Trie<Value> {
  readonly #root = newNode<Value>();
  /** Which `signOf` the first words have: few words of a text pass, and only they are looked up among thousands. */
  readonly #firstSigns = new Uint8Array(1 << 16);

  get isEmpty(): boolean {
    return this.#root.next.size === 0;
  }

  /** A phrase without a word is left out. */
  insert(keys: readonly string[], value: Value): void {
    const [first] = keys;
    if (first === undefined) return;
    this.#firstSigns[signOf(first)] = 1;
    let node = this.#root;
    for (const key of keys) {
      let child = node.next.get(key);
      if (!child) node.next.set(key, (child = newNode()));
      node = child;
    }
    node.values.push(value);
  }

  /** Adds to `found` every phrase that stands alone and begins at token `first`; `keys` are the tokens' to compare. */
  walk(keys: readonly string[], first: number, tokens: readonly Token[], found: Match<Value>[]): void {
    if (this.#firstSigns[signOf(keys[first]!)] === 0) return;
    let node: Node<Value> | undefined = this.#root;
    for (let index = first; index < keys.length; index++) {
      node = node.next.get(keys[index]!);
      if (!node) return;
      if (node.values.length === 0 || !standsAlone(tokens, first, index)) continue;
      const { start } = tokens[first]!;
      const { end } = tokens[index]!;
      for (const value of node.values) found.push({ start, end, value });
    }
  }
}

/** Sixteen bits of a word's length, its first two letters and its last: cheaper than looking the word up. */
function signOf(key: string): number {
  const last = key.charCodeAt(key.length - 1);
  const sign = (key.charCodeAt(0) * 31 + (key.length > 1 ? key.charCodeAt(1) : 0)) * 31 + last * 7 + key.length;
  return (sign ^ (sign >>> 16)) & 0xffff;
}
