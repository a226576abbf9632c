import type { Typeface } from './typeface.ts';

/** Breaks `text` between words into lines of at most `width` em; a word that is wider is divided between characters. */
export function breakLines(text: string, typeface: Typeface, width: number): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const narrow = words.flatMap((word) => (typeface.width(word) <= width ? word : fill(word, '', typeface, width)));
  return fill(narrow, ' ', typeface, width);
}

/** Returns `text` if it is at most `width` em wide, and otherwise as many of its words as fit with an ellipsis. */
export function truncate(text: string, typeface: Typeface, width: number): string {
  if (typeface.width(text) <= width) return text;
  const ellipsis = ' …';
  const [beginning] = breakLines(text, typeface, width - typeface.width(ellipsis));
  return `${beginning}${ellipsis}`;
}

/** Joins each piece to the line before it while there is room. */
function fill(pieces: Iterable<string>, separator: string, typeface: Typeface, width: number): string[] {
  const lines: string[] = [];
  let room = 0;
  for (const piece of pieces) {
    const addition = separator + piece;
    const line = lines.at(-1);
    if (line !== undefined && typeface.width(addition) <= room) {
      lines[lines.length - 1] = line + addition;
      room -= typeface.width(addition);
    } else {
      lines.push(piece);
      room = width - typeface.width(piece);
    }
  }
  return lines;
}
