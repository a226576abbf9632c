import { unitAt } from './code-units.ts';

/** What the hash of a word begins with. */
export const NO_HASH = 0x811c9dc5 | 0;

/** FNV-1a: the hash with one more UTF-16 unit, a signed 32-bit integer. */
export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The hash of what stands between two places of a text. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = NO_HASH;
  for (let at = start; at < end; at++) hash = addToHash(hash, unitAt(text, at));
  return hash;
}

/** Joins the hash of what stands before with the next one; order matters. */
export function joinHash(before: number, next: number): number {
  return (Math.imul(before, 0x9e3779b1) ^ next) + (before >>> 15) | 0; // prettier-ignore
}

/** Spreads a hash over `size` buckets, a power of two, by its high bits as well. */
export function bucketOf(hash: number, size: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & (size - 1);
}
