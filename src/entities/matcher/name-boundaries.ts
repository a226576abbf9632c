import type { Token } from '../../text/tokens.ts';
import elisions from './elisions.json' with { type: 'json' };

const ELISIONS = new Set(elisions);
const STARTS_WITH_WORD = /^[\p{L}\p{N}]/u;
const STARTS_LOWERCASE = /^\p{Ll}/u;

/**
 * Returns whether the tokens from `first` to `last` are a name by themselves: not part of a name with an apostrophe
 * ("Neil" in "O'Neil"), of a handle or of a web address. A possessive may follow, an elided article may precede
 * ("l'Irak").
 */
export function isStandalone(tokens: readonly Token[], first: number, last: number): boolean {
  return canStart(tokens, first) && canEnd(tokens, last);
}

function canStart(tokens: readonly Token[], first: number): boolean {
  const mark = adjacentKey(tokens, first - 1, first);
  if (mark === '@') return false;
  if (mark !== "'") return true;
  const before = adjacentKey(tokens, first - 2, first - 1);
  return before === undefined || !STARTS_WITH_WORD.test(before) || ELISIONS.has(before.toLowerCase());
}

function canEnd(tokens: readonly Token[], last: number): boolean {
  const mark = adjacentKey(tokens, last + 1, last);
  if (mark !== "'" && mark !== '.') return true;
  const after = adjacentKey(tokens, last + 2, last + 1);
  if (after === undefined) return true;
  return mark === '.' ? !STARTS_LOWERCASE.test(after) : !STARTS_WITH_WORD.test(after) || /^s$/i.test(after);
}

/** Returns the key of the token at `index`, if there is no space between it and the token at `neighbor`. */
function adjacentKey(tokens: readonly Token[], index: number, neighbor: number): string | undefined {
  const token = tokens[index];
  const other = tokens[neighbor];
  if (!token || !other) return undefined;
  return token.end === other.start || other.end === token.start ? token.key : undefined;
}
