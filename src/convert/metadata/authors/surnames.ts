import surnames from './surnames.json' with { type: 'json' };

const SURNAMES = new Set(Object.values(surnames).flatMap((names) => names.split(' ')));
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;

/** Whether a name in Chinese characters, which begins with it, has a usual surname. */
export function isSurname(name: string): boolean {
  const plain = name.replaceAll(' ', '');
  return HAN_NAME.test(plain) && (SURNAMES.has(plain.slice(0, 1)) || SURNAMES.has(plain.slice(0, 2)));
}
