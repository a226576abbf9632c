import type { Line } from '../lines/line.ts';

/** Longer lines are kept as they are: looking for pairs of signs in them could take for ever. */
const LONGEST = 10_000;

export function isMarkable({ text, boilerplate }: Line): boolean {
  return !boilerplate && text.length <= LONGEST;
}

/** The line with another text; one of which nothing is left was markup only. */
export function withText(line: Line, text: string): Line {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded ? { ...line, text: folded } : { ...line, boilerplate: line.boilerplate ?? 'markup' };
}
