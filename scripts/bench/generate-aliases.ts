import type { Dice } from '../../src/text/random.ts';
import type { Token } from '../../src/text/tokens.ts';
import { generateName } from './generate-names.ts';

const SHARE_KNOWN_FROM_TEXT = 0.5;

/**
 * Generates `count` different names of two words. Half of them begin with a capitalized word of the text, where a matcher
 * has to read on; their other words are invented.
 */
export function generateAliases(text: readonly Pick<Token, 'key'>[], count: number, dice: Dice): string[] {
  const known = [...new Set(text.map(({ key }) => key).filter((key) => /^\p{Lu}\p{L}+$/u.test(key)))];
  const aliases = new Set<string>();
  while (aliases.size < count) {
    const first = dice.chance(SHARE_KNOWN_FROM_TEXT) ? dice.pick(known) : generateName(dice);
    aliases.add(`${first} ${generateName(dice)}`);
  }
  return [...aliases];
}
