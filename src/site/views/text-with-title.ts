/** A text that quotes the title of an article, which may be in another language. */
export interface TextWithTitle {
  before: string;
  title: string;
  /** BCP 47, of the title. */
  language: string;
  after: string;
}

/** Splits `text` before and after the first place where it quotes `title`; a text that does not is all before. */
export function splitAtTitle(text: string, title: string, language: string): TextWithTitle {
  const index = text.indexOf(title);
  if (index < 0) return { before: text, title: '', language, after: '' };
  return { before: text.slice(0, index), title, language, after: text.slice(index + title.length) };
}
