import { resolveReferences } from './character-references.ts';
import { repairMojibake } from '../../text/mojibake.ts';

const LINE_BREAK = /\r\n?|\n/;
/** Controls, soft hyphens, zero-width spaces, directional marks, noncharacters. */
const INVISIBLE = /[[\p{Cc}--\s]\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/gv;
/** Zero-width joiners outside emoji and the scripts in which they change how letters look. */
const IDLE_JOINER =
  /(?<![\p{M}\p{Extended_Pictographic}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}])(?:\u200c|\u200d)/gu;
/** Any of the above, tested first because nearly all rows have none. */
const MAY_BE_INVISIBLE = /[[\p{Cc}--\s]\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/v;

/** A word processor's bullet: a private-use character of the fonts Symbol and Wingdings. */
const SYMBOL_FONT_BULLET = /^\s*[\uf020-\uf0ff](?=\s)/;
/** Any character that UTF-8 read as Windows-1252 has. */
const MAYBE_MOJIBAKE = /[\u0080-\u009f\u00c2-\u00f4]/;
const UNEVEN_SPACE = /[^\S ]| {2}|^ | $/;
/** Anything that cleaning changes; most rows of most texts are plain ASCII without it. */
const MAY_NEED_CLEANING = /[^\x20-\x7e]|&| {2}|^ | $/;

/** Splits a text at line breaks of any kind; the rows are otherwise unchanged. */
export function splitRows(text: string): string[] {
  return text.split(LINE_BREAK);
}

/**
 * Returns a row as a person reads it: character references and wrong encodings resolved, a symbol font's bullet as `•`,
 * no invisible characters, white space folded to single spaces, trimmed.
 */
export function cleanRow(row: string): string {
  if (!MAY_NEED_CLEANING.test(row)) return row;
  const resolved = row.includes('&') ? resolveReferences(row) : row;
  // After references, because pages write Windows-1252 characters as `&#146;`, too.
  const repaired = MAYBE_MOJIBAKE.test(resolved) ? repairMojibake(resolved) : resolved;
  const withBullet = repaired.replace(SYMBOL_FONT_BULLET, '•');
  const visible = MAY_BE_INVISIBLE.test(withBullet)
    ? withBullet.replace(INVISIBLE, '').replace(IDLE_JOINER, '')
    : withBullet;
  return UNEVEN_SPACE.test(visible) ? visible.replace(/\s+/g, ' ').trim() : visible;
}

/** Returns the columns of white space before a row's text, a tab counted as four, an ideographic space as two. */
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
