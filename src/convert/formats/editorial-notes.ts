import type { Line } from '../lines/line.ts';
import vocabulary from './editorial-notes.json' with { type: 'json' };

const SLIPS = vocabulary.map(({ reason, exact, patterns }) => {
  return { reason, pattern: new RegExp(patterns.join('|'), exact ? 'u' : 'iu') };
});
const LONGEST = 120;

/** Sets apart the lines that newsrooms, agencies and press offices write for each other. */
export function takeSlips(lines: readonly Line[]): Line[] {
  return lines.map((line) => {
    const debris = line.debris ?? slipIn(line.text);
    return debris ? { ...line, debris } : line;
  });
}

function slipIn(text: string): string | undefined {
  return text.length > LONGEST ? undefined : SLIPS.find(({ pattern }) => pattern.test(text))?.reason;
}
