const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/g;
const MAY_BE_WIDE = /[\u1100-\u115f\u2e80-\uffe6]/;

/** Columns a text takes on a terminal: ideographs, kana and full-width signs take two. */
export function columnsOf(text: string): number {
  return MAY_BE_WIDE.test(text) ? text.length + (text.match(WIDE)?.length ?? 0) : text.length;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;

/** Whether a character belongs to a script that puts no spaces between words. */
export function isUnspaced(character: string): boolean {
  return UNSPACED.test(character);
}
