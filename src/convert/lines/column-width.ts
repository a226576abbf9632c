const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/g;
const MAY_BE_WIDE = /[\u1100-\u115f\u2e80-\uffe6]/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;

/** Returns the columns that a text takes in fixed-width type: two for an ideograph, kana or full-width character. */
export function columnWidth(text: string): number {
  return MAY_BE_WIDE.test(text) ? text.length + (text.match(WIDE)?.length ?? 0) : text.length;
}

/** Returns whether a character is of a script that puts no spaces between words. */
export function isUnspacedCharacter(character: string): boolean {
  return UNSPACED.test(character);
}
