/** What Windows-1252 makes of the bytes 0x80 to 0x9f; the five it leaves out stay as they are. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF = new Map([...WINDOWS_1252].map((character, i) => [character, 0x80 + i]));

const TAIL = '[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const SEQUENCE = `(?:[\u00c2-\u00df]${TAIL}|[\u00e0-\u00ef]${TAIL}{2}|[\u00f0-\u00f4]${TAIL}{3})`;
/**
 * Two-byte sequences stand by chance in `ALLÉ»` or `NÃ…`, hence after a capital only before a small letter, and alone
 * only as Â or Ã with a letter's or a sign's byte behind; longer ones and runs do not stand by chance.
 */
const CERTAIN = new RegExp(
  `(?:${SEQUENCE}){2,}|[\u00e0-\u00ef]${TAIL}{2}|[\u00f0-\u00f4]${TAIL}{3}|(?:(?<!\\p{Lu})[ÂÃ]${TAIL}|[ÂÃ]${TAIL}(?=\\p{Ll}))`,
  'gu',
);
const STRAY = /[\u0080-\u009f]/g;
const ROUNDS = 3;
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Undoes what reading UTF-8 as Windows-1252 did to a text, where that is certain: `donâ€™t` → `don’t`. */
export function repairMojibake(text: string): string {
  let repaired = text;
  for (let round = 0; round < ROUNDS && /[\u00c2-\u00f4]/.test(repaired); round++) {
    const next = repaired.replace(CERTAIN, asUtf8);
    if (next === repaired) break;
    repaired = next;
  }
  return repaired.replace(STRAY, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character);
}

function asUtf8(sequence: string): string {
  const bytes = Uint8Array.from(sequence, (character) => BYTE_OF.get(character) ?? character.charCodeAt(0));
  try {
    return UTF8.decode(bytes);
  } catch {
    return sequence;
  }
}
