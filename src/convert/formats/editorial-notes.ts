import type { Line } from '../lines/line.ts';
import vocabulary from './editorial-notes.json' with { type: 'json' };

const SLIPS = vocabulary.map(({ reason, exact, patterns }) => {
  return { reason, pattern: new RegExp(patterns.join('|'), exact ? 'u' : 'iu') };
});
const LONGEST = 120;

/** Sets apart the lines that newsrooms, agencies and press offices write for each other. */
export function markEditorialNotes(lines: readonly Line[]): Line[] {
  return lines.map((line) => {
    const boilerplate = line.boilerplate ?? slipIn(line.text);
    return boilerplate ? { ...line, boilerplate } : line;
  });
}

function slipIn(text: string): string | undefined {
  return text.length > LONGEST ? undefined : SLIPS.find(({ pattern }) => pattern.test(text))?.reason;
}
