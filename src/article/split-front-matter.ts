/** A text cut into its YAML front matter, if it has one, and the rest. */
export interface SplitText {
  /** The YAML between the fences; `undefined` where the text does not start with a fence or it is never closed. */
  yaml: string | undefined;
  body: string;
  /** The 1-based line `body` starts on. */
  bodyLine: number;
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([^]*?)(?:^|(?<=\n))(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Splits off front matter fenced by `---` on the first line and `---` or `...` on a later one. */
export function splitFrontMatter(text: string): SplitText {
  const match = FRONT_MATTER.exec(text);
  if (!match) return { yaml: undefined, body: text, bodyLine: 1 };
  const head = match[0];
  return { yaml: match[1] ?? '', body: text.slice(head.length), bodyLine: head.split('\n').length };
}
