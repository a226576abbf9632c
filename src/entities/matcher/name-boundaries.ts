import elisions from './elisions.json' with { type: 'json' };
import type { Token } from '../../text/tokens.ts';

const ELISIONS = new Set(elisions);
const WORD = /^[\p{L}\p{N}]/u;
const LOWER = /^\p{Ll}/u;

/**
 * Whether the tokens from `first` to `last` stand alone: not a piece of a name with an apostrophe ("Neil" in
 * "O'Neil"), of a handle or of a web address. A possessive may follow, an elided article ("l'Irak") may stand before.
 */
export function standsAlone(tokens: readonly Token[], first: number, last: number): boolean {
  return opens(tokens, first) && closes(tokens, last);
}

function opens(tokens: readonly Token[], first: number): boolean {
  const sign = keyAt(tokens, first - 1, first);
  if (sign === '@') return false;
  if (sign !== "'") return true;
  const before = keyAt(tokens, first - 2, first - 1);
  return before === undefined || !WORD.test(before) || ELISIONS.has(before.toLowerCase());
}

function closes(tokens: readonly Token[], last: number): boolean {
  const sign = keyAt(tokens, last + 1, last);
  if (sign !== "'" && sign !== '.') return true;
  const after = keyAt(tokens, last + 2, last + 1);
  if (after === undefined) return true;
  return sign === '.' ? !LOWER.test(after) : !WORD.test(after) || /^s$/i.test(after);
}

/** The key of the token at `index`, if no space parts it from its `neighbor`. */
function keyAt(tokens: readonly Token[], index: number, neighbor: number): string | undefined {
  const token = tokens[index];
  const other = tokens[neighbor];
  if (!token || !other) return undefined;
  return token.end === other.start || other.end === token.start ? token.key : undefined;
}
