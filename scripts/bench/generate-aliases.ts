import { type Token } from '../../src/text/tokens.ts';

const ONSETS = ['b', 'br', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'r', 's', 'sh', 't', 'v', 'z'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai'];

/**
 * Generates `count` different names of two words. Half of them begin with a capitalized word of the text, after which a
 * matcher has to read on.
 */
export function generateAliases(text: readonly Pick<Token, 'key'>[], count: number, random: () => number): string[] {
  const names = [...new Set(text.map(({ key }) => key).filter((key) => /^\p{Lu}\p{L}+$/u.test(key)))];
  const aliases = new Set<string>();
  while (aliases.size < count) {
    const first = random() < 0.5 ? names[Math.floor(random() * names.length)] : undefined;
    aliases.add(`${first ?? generateName(random)} ${generateName(random)}`);
  }
  return [...aliases];
}

/** Generates a name such as `Brashaido`. */
export function generateName(random: () => number): string {
  const pick = (sounds: readonly string[]) => sounds[Math.floor(random() * sounds.length)] ?? '';
  const name = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(ONSETS) + pick(VOWELS)).join('');
  return name[0]!.toUpperCase() + name.slice(1);
}
