import { anyOf } from '../../text/any-of.ts';
import type { Line } from '../lines/line.ts';
import notes from './editorial-notes.json' with { type: 'json' };

const NOTES = notes.map(({ reason, ignoreCase, patterns }) => {
  return { reason, pattern: new RegExp(anyOf(patterns), ignoreCase ? 'iu' : 'u') };
});
const MAX_NOTE_LENGTH = 120;

/** Marks the notes that newsrooms, agencies and press offices write for each other. */
export function markEditorialNotes(lines: readonly Line[]): Line[] {
  return lines.map((line) => {
    const boilerplate = line.boilerplate ?? findNote(line.text);
    return boilerplate ? { ...line, boilerplate } : line;
  });
}

function findNote(text: string): string | undefined {
  return text.length > MAX_NOTE_LENGTH ? undefined : NOTES.find(({ pattern }) => pattern.test(text))?.reason;
}
