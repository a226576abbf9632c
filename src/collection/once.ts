/** Makes a function compute its value when first called, and return that value from then on. */
export function once<Value extends object>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= compute());
}

/**
 * Makes a function of an object compute its value when first called with it, and return that value for as long as the
 * object exists, which must not change.
 */
export function oncePer<Key extends object, Value extends object>(compute: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, Value>();
  return (key) => {
    const known = values.get(key);
    if (known) return known;
    const value = compute(key);
    values.set(key, value);
    return value;
  };
}

/** What is known of each of many keys; found out when it is first asked for. */
export interface Lookup<Key, Value> {
  get(key: Key): Value;
}

/** Makes a lookup that computes the value of a key when it is first asked for. */
export function lookup<Key, Value>(compute: (key: Key) => Value): Lookup<Key, Value> {
  const values = new Map<Key, Value>();
  return {
    get: (key) => {
      const known = values.get(key);
      if (known !== undefined || values.has(key)) return known as Value;
      const value = compute(key);
      values.set(key, value);
      return value;
    },
  };
}
