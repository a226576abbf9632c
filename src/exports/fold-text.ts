import { readAsUtf8 } from '../text/mojibake.ts';
import type { Span } from '../text/span.ts';

/** The part of a text that stays the same when it is cleaned and wrapped anew. */
export interface FoldedText {
  key: string;
  /** UTF-16 offsets into the text: `key[i]` is what became of `starts[i]` to `ends[i]`. */
  starts: number[];
  ends: number[];
}

interface PlacedCharacter extends Span {
  character: string;
}

/** White space, controls, soft hyphens and joiners; hyphens too, which come and go where lines are joined. */
const UNSTABLE = /[\s\p{Cc}\p{Cf}\u2010\u2011-]/u;
/** ASCII that folds to itself. */
const PLAIN = /[!-,.-~]/;
const EQUIVALENTS: Record<string, string> = { '‘': "'", '’': "'", ʼ: "'", '“': '"', '”': '"', '–': '—' };

/**
 * Folds white space, hyphens, quotation marks, ligatures and accents, and keeps the offsets; with `repair`, mojibake
 * too. Texts that are the same but for these have the same key.
 */
export function foldText(text: string, repair: boolean): FoldedText {
  const folded: FoldedText = { key: '', starts: [], ends: [] };
  const characters = charactersOf(text);
  for (const { character, start, end } of repair ? undoMojibake(characters) : characters) {
    for (const unit of foldCharacter(character).split('')) {
      folded.key += unit;
      folded.starts.push(start);
      folded.ends.push(end);
    }
  }
  return folded;
}

function charactersOf(text: string): PlacedCharacter[] {
  let start = 0;
  return Array.from(text, (character) => ({ character, start, end: (start += character.length) }));
}

function foldCharacter(character: string): string {
  if (PLAIN.test(character)) return character;
  if (UNSTABLE.test(character)) return '';
  return EQUIVALENTS[character] ?? character.normalize('NFKD').replace(/\s/gu, '');
}

/** A first byte of UTF-8 and a continuation byte, read as Windows-1252 or Latin-1. */
const MAYBE_MOJIBAKE = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u2013-\u2122]/;

/** Whether any part of a text could be UTF-8 that was read as Windows-1252. */
export function mayHaveMojibake(text: string): boolean {
  return MAYBE_MOJIBAKE.test(text);
}

/**
 * Undoes the reading of UTF-8 as Windows-1252 wherever it is possible, as often as it is: `â€™` → `’`. Unlike
 * `repairMojibake`, which must not damage a text, it changes also what only looks like mojibake, such as `é »`. That does
 * no harm here, because both sides of a comparison change in the same way, and it finds what an editor repaired.
 */
function undoMojibake(characters: PlacedCharacter[]): PlacedCharacter[] {
  const repaired: PlacedCharacter[] = [];
  for (let i = 0; i < characters.length;) {
    const first = characters[i]!;
    const sequence = characters.slice(i, i + sequenceLength(first.character));
    const character = sequence.length > 1 ? readAsUtf8(sequence.map((one) => one.character).join('')) : undefined;
    if (character === undefined) repaired.push(first);
    else repaired.push({ character, start: first.start, end: sequence.at(-1)!.end });
    i += character === undefined ? 1 : sequence.length;
  }
  return repaired.length < characters.length ? undoMojibake(repaired) : repaired;
}

/** Returns how many bytes a UTF-8 sequence has that `first` would begin; `ß` would begin one of a script rarely written. */
function sequenceLength(first: string): number {
  const byte = first.charCodeAt(0);
  if (byte < 0xc2 || byte === 0xdf || byte > 0xff) return 1;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}
