import { codeAt, unitAt } from '../text/code-units.ts';
import { readAsUtf8 } from '../text/mojibake.ts';
import { unitsOf } from '../text/runs.ts';

/** A text made from another. */
export interface DerivedText {
  text: string;
  /** UTF-16 offsets into the other text: the unit `text[i]` is what became of `starts[i]` to `ends[i]`. */
  starts: number[];
  ends: number[];
}

/**
 * Folds white space, hyphens, quotation marks, ligatures and accents, and keeps the offsets; with `repair`, mojibake
 * too. Texts that are the same but for these become the same text.
 */
export function foldText(text: string, repair: boolean): DerivedText {
  if (!repair || !mayHaveMojibake(text)) return foldCharacters(text);
  const repaired = undoMojibake(text);
  return derivedThrough(repaired, foldCharacters(repaired.text));
}

/** Returns a text derived from `first` with offsets into the text that `first` was derived from. */
function derivedThrough(first: DerivedText, { text, starts, ends }: DerivedText): DerivedText {
  return {
    text,
    starts: starts.map((start) => first.starts[start]!),
    ends: ends.map((end) => first.ends[end - 1]!),
  };
}

function foldCharacters(text: string): DerivedText {
  const folded: DerivedText = { text: '', starts: [], ends: [] };
  for (let at = 0; at < text.length;) {
    const endOfPlain = copyPlain(text, at, folded);
    if (endOfPlain === text.length) break;
    const code = codeAt(text, endOfPlain);
    at = endOfPlain + unitsOf(code);
    append(folded, foldCharacter(code), endOfPlain, at);
  }
  return folded;
}

/** Copies the run of plain characters from `start` on, and returns its end. */
function copyPlain(text: string, start: number, to: DerivedText): number {
  let end = start;
  while (end < text.length && isPlain(unitAt(text, end))) {
    to.starts.push(end);
    end += 1;
    to.ends.push(end);
  }
  to.text += text.slice(start, end);
  return end;
}

/** Appends what became of `start` to `end`. */
function append(to: DerivedText, text: string, start: number, end: number): void {
  to.text += text;
  for (let unit = 0; unit < text.length; unit++) {
    to.starts.push(start);
    to.ends.push(end);
  }
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
const DELETE = 0x7f;

/** Whether a UTF-16 unit is ASCII that folds to itself. */
const isPlain = (unit: number) => unit > SPACE && unit < DELETE && unit !== HYPHEN;

/** White space, controls, soft hyphens and joiners; hyphens too, which come and go where lines are joined. */
const UNSTABLE = /[\s\p{Cc}\p{Cf}\u2010\u2011-]/u;
const EQUIVALENTS: Record<string, string> = { '‘': "'", '’': "'", ʼ: "'", '“': '"', '”': '"', '–': '—' };

/** What code points that are not plain became. */
const foldedCharacters = new Map<number, string>();

function foldCharacter(code: number): string {
  let folded = foldedCharacters.get(code);
  if (folded === undefined) {
    const character = String.fromCodePoint(code);
    folded = UNSTABLE.test(character)
      ? ''
      : (EQUIVALENTS[character] ?? character.normalize('NFKD').replace(/\s/gu, ''));
    foldedCharacters.set(code, folded);
  }
  return folded;
}

/** A first byte of UTF-8 and a continuation byte, read as Windows-1252 or Latin-1. */
const MAYBE_MOJIBAKE = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u2013-\u2122]/;
const ALL_MAYBE_MOJIBAKE = new RegExp(MAYBE_MOJIBAKE, 'g');

/** Whether any part of a text could be UTF-8 that was read as Windows-1252. */
export function mayHaveMojibake(text: string): boolean {
  return MAYBE_MOJIBAKE.test(text);
}

/**
 * Undoes the reading of UTF-8 as Windows-1252 wherever it is possible, as often as it is: `â€™` → `’`. Unlike
 * `repairMojibake`, which must not damage a text, it changes also what only looks like mojibake, such as `é »`. That does
 * no harm here, because both sides of a comparison change in the same way, and it finds what an editor repaired.
 */
function undoMojibake(text: string): DerivedText {
  const repaired: DerivedText = { text: '', starts: [], ends: [] };
  let end = 0;
  const copyUntil = (index: number) => {
    for (; end < index; end++) append(repaired, text[end]!, end, end + 1);
  };
  for (const { index } of text.matchAll(ALL_MAYBE_MOJIBAKE)) {
    const sequenceEnd = index + sequenceLength(unitAt(text, index));
    const character = readAsUtf8(text.slice(index, sequenceEnd));
    if (character === undefined) continue;
    copyUntil(index);
    append(repaired, character, index, sequenceEnd);
    end = sequenceEnd;
  }
  const isRepaired = end > 0;
  copyUntil(text.length);
  return isRepaired ? derivedThrough(repaired, undoMojibake(repaired.text)) : repaired;
}

/** Returns how many bytes a UTF-8 sequence has that `byte` would begin; 0xdf would begin one of a script rarely written. */
function sequenceLength(byte: number): number {
  if (byte < 0xc2 || byte === 0xdf || byte > 0xff) return 1;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}
