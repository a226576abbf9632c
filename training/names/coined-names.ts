import type { Dice } from '../../src/text/random.ts';

const LETTERS = [...'AABCCDEFGHIJKLMMNNOPPRSSTUUVWZ'];

/** Blends two names into a word that is on no list: "Ankara" and "Moreno" → "Ankreno". */
export function coinName(first: string, second: string): string {
  const head = first.split(/[\s-]/)[0]!;
  const tail = second.split(/[\s-]/)[0]!.toLowerCase();
  return head.slice(0, 2 + (head.length >> 2)) + tail.slice(-3 - (tail.length >> 2));
}

/** Returns two to five random capital letters. */
export function coinInitials(dice: Dice): string {
  return Array.from({ length: dice.pick([2, 3, 3, 4, 5]) }, () => dice.pick(LETTERS)).join('');
}
