/** Where FNV-1a starts (Fowler, Noll, Vo). */
export const HASH_START = 0x811c9dc5 | 0;

/** A 32-bit hash of a string: FNV-1a, its bits mixed once more. */
export const hashText = (text: string): number => mix(hashOn(HASH_START, text));

/** FNV-1a goes on from `hash` over `text`: the parts of a text one by one give what the whole gives. */
export function hashOn(hash: number, text: string): number {
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The last step of MurmurHash3: every bit of the input bears on every bit of the result. */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}

/** A hash of two numbers, which depends on their order. */
export function combine(first: number, second: number): number {
  return mix(Math.imul(first, 0x9e3779b1) + second);
}
