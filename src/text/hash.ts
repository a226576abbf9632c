import { unitAt } from './code-units.ts';

/** The FNV-1a hash of an empty text: the 32-bit offset basis (Fowler, Noll and Vo). */
export const FNV_BASIS = 0x811c9dc5 | 0;

/** Returns the FNV-1a hash of a text that is one UTF-16 unit longer, as a signed 32-bit integer. */
export function fnv1aUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/**
 * Returns the FNV-1a hash of the UTF-16 units from `start` to `end` of a text, as a signed 32-bit integer. With the
 * `hash` of another text, returns that of the two texts joined.
 */
export function fnv1a(text: string, start = 0, end = text.length, hash = FNV_BASIS): number {
  let joined = hash;
  for (let at = start; at < end; at++) joined = fnv1aUnit(joined, unitAt(text, at));
  return joined;
}

/** Mixes the bits of a hash so that each bit of the result depends on every bit (the finalizer of MurmurHash3, by Austin Appleby). */
export function murmurMix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}
