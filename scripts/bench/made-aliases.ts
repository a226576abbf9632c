import { type Token } from '../../src/text/tokens.ts';

const ONSETS = ['b', 'br', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'r', 's', 'sh', 't', 'v', 'z'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai'];

/**
 * `count` different names of two words. Half of them begin with a capitalized word of the text, which is where a
 * matcher has to read on; their other words are made up.
 */
export function madeAliases(text: readonly Pick<Token, 'key'>[], count: number, random: () => number): string[] {
  const names = [...new Set(text.map(({ key }) => key).filter((key) => /^\p{Lu}\p{L}+$/u.test(key)))];
  const made = new Set<string>();
  while (made.size < count) {
    const first = random() < 0.5 ? names[Math.floor(random() * names.length)] : undefined;
    made.add(`${first ?? madeName(random)} ${madeName(random)}`);
  }
  return [...made];
}

/** `Brashaido` */
export function madeName(random: () => number): string {
  const pick = (sounds: readonly string[]) => sounds[Math.floor(random() * sounds.length)] ?? '';
  const name = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(ONSETS) + pick(VOWELS)).join('');
  return name[0]!.toUpperCase() + name.slice(1);
}
