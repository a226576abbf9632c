import { resolveReferences } from './character-references.ts';
import { repairMojibake } from '../../text/mojibake.ts';

const LINE_END = /\r\n?|\n/;
/** What shows nothing: controls, soft hyphens, zero-width spaces, marks of direction, no-characters. */
const INVISIBLE = /[[\p{Cc}--\s]\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/gv;
/** Joiners mean something between letters of some scripts and inside emoji, and nothing elsewhere. */
const IDLE_JOINER =
  /(?<![\p{M}\p{Extended_Pictographic}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}])(?:\u200c|\u200d)/gu;
/** All of these; nearly all rows have none, nor any of what a wrong encoding makes. */
const SUSPECT = /[[\p{Cc}--\s]\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/v;

/** Signs of the fonts Symbol and Wingdings, which have no other code: the bullets of word processors. */
const SYMBOL_BULLET = /^\s*[\uf020-\uf0ff](?=\s)/;
const MISREAD = /[\u0080-\u009f\u00c2-\u00f4]/;
const UNEVEN = /[^\S ]| {2}|^ | $/;
/** What rows of plain ASCII, of which most texts have many, would have to have for anything to be done to them. */
const NOT_PLAIN = /[^\x20-\x7e]|&| {2}|^ | $/;

/** The lines of a source as they stood, whatever ends them. */
export function splitRows(text: string): string[] {
  return text.split(LINE_END);
}

/** A row as a person reads it: wrong encodings undone, bullets that a font makes, no invisible
 * characters, white space folded to single spaces, trimmed. */
export function cleanRow(row: string): string {
  if (!NOT_PLAIN.test(row)) return row;
  const whole = MISREAD.test(row) ? repairMojibake(row) : row;
  const plain = whole.includes('&') ? resolveReferences(whole) : whole;
  const listed = plain.replace(SYMBOL_BULLET, '•');
  const visible = SUSPECT.test(listed) ? listed.replace(INVISIBLE, '').replace(IDLE_JOINER, '') : listed;
  return UNEVEN.test(visible) ? visible.replace(/\s+/g, ' ').trim() : visible;
}

/** Columns of white space before a row's text, a tab counted as four, an ideographic space as two. */
export function indentOf(row: string): number {
  if (/^\S/.test(row)) return 0;
  let columns = 0;
  for (const character of row) {
    if (character === '\t') columns += 4;
    else if (character === '\u3000') columns += 2;
    else if (character === '\f') continue;
    else if (/\s/.test(character)) columns += 1;
    else break;
  }
  return columns;
}
