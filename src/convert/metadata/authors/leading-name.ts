import { fold } from '../../../text/fold.ts';
import { INITIAL, PARTICLE, ROLE } from './byline-words.ts';

/**
 * The words at the start that are a name most often: two full ones, or one behind two initials, and the initials and
 * particles among them.
 */
export function leadingName(words: readonly string[]): string[] {
  const isSmall = (word: string) => INITIAL.test(word) || PARTICLE.has(fold(word.replace(/\.$/, '')));
  const full = [...words.keys()].filter((at) => !isSmall(words[at]!));
  const initials = words.findIndex((word) => !INITIAL.test(word));
  const last = full[initials >= 2 ? 0 : 1] ?? words.length;
  return words.slice(0, last + 1);
}

/** “Staff Writer Ada Reed Former Deputy Editor” → Ada Reed; '' where nothing but a role is left. */
export function withoutRole(part: string): string {
  const words = part.split(' ');
  if (!words.some(namesRole)) return part;
  const start = words.findIndex((word) => !namesRole(word));
  if (start < 0) return '';
  const rest = words.slice(start);
  const end = rest.findIndex(namesRole);
  const name = leadingName(end < 0 ? rest : rest.slice(0, end));
  return name.length > 1 ? name.join(' ') : '';
}

/** Credentials of two letters are written in capitals: “Ada Reed, MA”, but “Rui Ma”. */
function namesRole(word: string): boolean {
  return word.split(/[.-]/).some((piece) => ROLE.has(fold(piece)) && (piece.length > 2 || !/\p{Ll}/u.test(piece)));
}
