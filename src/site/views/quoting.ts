/** A sentence with words of another language in it. */
export interface Quoting {
  before: string;
  quoted: string;
  /** BCP 47, of what is quoted. */
  language: string;
  after: string;
}

/** `text` cut around the first place where it quotes `quoted`; where it does not, all of it stands before. */
export function quoting(text: string, quoted: string, language: string): Quoting {
  const at = text.indexOf(quoted);
  if (at < 0) return { before: text, quoted: '', language, after: '' };
  return { before: text.slice(0, at), quoted, language, after: text.slice(at + quoted.length) };
}
