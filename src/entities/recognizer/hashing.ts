import { fnv1a, murmurMix } from '../../text/hash.ts';

/** Returns the 32-bit hash of a text: FNV-1a, mixed, because tables use its low bits. */
export const hashText = (text: string): number => murmurMix(fnv1a(text));

/** Returns the hash of two numbers, which depends on their order. */
export function combine(first: number, second: number): number {
  return murmurMix(Math.imul(first, 0x9e3779b1) + second);
}
