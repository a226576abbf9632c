interface TrieNode<Value> {
  children: Map<string, TrieNode<Value>>;
  values: Value[];
}

const newNode = <Value>(): TrieNode<Value> => ({ children: new Map(), values: [] });

/** A trie (prefix tree) of phrases, by the keys of their tokens. */
export class PhraseTrie<Value> {
  readonly #root = newNode<Value>();
  /** A filter over the first tokens' `fingerprint`: only the few tokens that pass it are looked up among thousands. */
  #firstTokens: Uint8Array | undefined;

  get isEmpty(): boolean {
    return this.#root.children.size === 0;
  }

  /** Adds a phrase; one without tokens is ignored. */
  insert(keys: readonly string[], value: Value): void {
    const [first] = keys;
    if (first === undefined) return;
    this.#firstTokens ??= new Uint8Array(1 << 16);
    this.#firstTokens[fingerprint(first)] = 1;
    let node = this.#root;
    for (const key of keys) {
      let child = node.children.get(key);
      if (!child) node.children.set(key, (child = newNode()));
      node = child;
    }
    node.values.push(value);
  }

  /** Calls `onPhrase` for every phrase that begins at token `first`, the shortest first; `last` is inclusive. */
  walk(keys: readonly string[], first: number, onPhrase: (first: number, last: number, values: Value[]) => void): void {
    if (!this.#firstTokens?.[fingerprint(keys[first]!)]) return;
    let node: TrieNode<Value> | undefined = this.#root;
    for (let index = first; index < keys.length; index++) {
      node = node.children.get(keys[index]!);
      if (!node) return;
      if (node.values.length > 0) onPhrase(first, index, node.values);
    }
  }
}

/** Returns sixteen bits of a key's length, its first two letters and its last: cheaper than hashing the key. */
function fingerprint(key: string): number {
  const last = key.charCodeAt(key.length - 1);
  const bits = (key.charCodeAt(0) * 31 + (key.length > 1 ? key.charCodeAt(1) : 0)) * 31 + last * 7 + key.length;
  return (bits ^ (bits >>> 16)) & 0xffff;
}
