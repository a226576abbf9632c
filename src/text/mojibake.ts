/** The characters of Windows-1252 for the bytes 0x80 to 0x9f; the five that it does not define stay controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF_CHARACTER = new Map([...WINDOWS_1252].map((character, i) => [character, 0x80 + i]));

/** A continuation byte of UTF-8, read as Windows-1252 or Latin-1. */
const CONTINUATION = '[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const LONG_SEQUENCE = `[\u00e0-\u00ef]${CONTINUATION}{2}|[\u00f0-\u00f4]${CONTINUATION}{3}`;
const SEQUENCE = `(?:[\u00c2-\u00df]${CONTINUATION}|${LONG_SEQUENCE})`;
/**
 * Text may look like a two-byte sequence by chance, as in `ALLÉ»` or `NÃ…`. A single one therefore counts only if it
 * begins with Â or Ã and, after a capital, is followed by a small letter. Longer ones and several in a row always count.
 */
const CERTAIN_MOJIBAKE = new RegExp(
  `${SEQUENCE}{2,}|${LONG_SEQUENCE}|(?<!\\p{Lu})[ÂÃ]${CONTINUATION}|[ÂÃ]${CONTINUATION}(?=\\p{Ll})`,
  'gu',
);
const MAYBE_MOJIBAKE = /[\u00c2-\u00f4]/;
const C1_CONTROL = /[\u0080-\u009f]/g;
/** A text that went through several wrong conversions is repaired as often as this. */
const MAX_ROUNDS = 3;
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Undoes the reading of UTF-8 as Windows-1252 where it is certain: `donâ€™t` → `don’t`. */
export function repairMojibake(text: string): string {
  let repaired = text;
  for (let round = 0; round < MAX_ROUNDS && MAYBE_MOJIBAKE.test(repaired); round++) {
    const next = repaired.replace(CERTAIN_MOJIBAKE, (sequence) => readAsUtf8(sequence) ?? sequence);
    if (next === repaired) break;
    repaired = next;
  }
  return repaired.replace(C1_CONTROL, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character);
}

/**
 * Returns the text that `characters` were before its UTF-8 was read as Windows-1252 or Latin-1; `undefined` where they
 * cannot come from UTF-8.
 */
export function readAsUtf8(characters: string): string | undefined {
  const bytes = Array.from(characters, (character) => BYTE_OF_CHARACTER.get(character) ?? character.codePointAt(0)!);
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    return UTF8.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
