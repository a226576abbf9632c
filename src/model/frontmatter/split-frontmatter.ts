/** A text cut into its YAML frontmatter, if it has one, and the rest. */
export interface SplitText {
  /** The YAML between the fences; `undefined` where the text does not start with a fence or it is never closed. */
  yaml: string | undefined;
  body: string;
  /** The 1-based line `body` starts on. */
  bodyLine: number;
}

const FRONTMATTER = /^\uFEFF?---[ \t]*\r?\n([^]*?)(?:^|(?<=\n))(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Splits off frontmatter fenced by `---` on the first line and `---` or `...` on a later one. */
export function splitFrontmatter(text: string): SplitText {
  const match = FRONTMATTER.exec(text);
  if (!match) return { yaml: undefined, body: text, bodyLine: 1 };
  const head = match[0];
  return { yaml: match[1] ?? '', body: text.slice(head.length), bodyLine: head.split('\n').length };
}

/** Keys are written small; a ruled line may stand above `From: …` too. */
const BEGINNING = /^\uFEFF?---[ \t]*\r?\n\s*[a-z][\w-]*:(?:\s|$)/;

/** Whether frontmatter begins at the top of a text and is never closed. */
export function isLeftOpen(text: string): boolean {
  return BEGINNING.test(text) && !FRONTMATTER.test(text);
}
