import type { Line } from '../line.ts';

/** The line with another text; one of which nothing is left was markup only. */
export function withText(line: Line, text: string): Line {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded ? { ...line, text: folded } : { ...line, debris: line.debris ?? 'markup' };
}
