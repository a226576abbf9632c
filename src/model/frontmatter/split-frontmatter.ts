/** A text, split into its YAML frontmatter, if it has any, and its body. */
export interface SplitText {
  /** The YAML between the fences; `undefined` if the text does not start with a fence or the fence is never closed. */
  yaml: string | undefined;
  body: string;
  /** The line of the text on which `body` begins, 1-based. */
  bodyLine: number;
}

const FRONTMATTER = /^\uFEFF?---[ \t]*\r?\n([^]*?)(?:^|(?<=\n))(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Splits off frontmatter fenced by `---` on the first line and `---` or `...` on a later one. */
export function splitFrontmatter(text: string): SplitText {
  const match = FRONTMATTER.exec(text);
  if (!match) return { yaml: undefined, body: text, bodyLine: 1 };
  const [frontmatter, yaml = ''] = match;
  return { yaml, body: text.slice(frontmatter.length), bodyLine: frontmatter.split('\n').length };
}

/** Keys are in lower case, to distinguish frontmatter from a horizontal rule above `From: …`. */
const OPENING = /^\uFEFF?---[ \t]*\r?\n\s*[a-z][\w-]*:(?:\s|$)/;

/** Whether a text begins with frontmatter that is never closed. */
export function isUnclosed(text: string): boolean {
  return OPENING.test(text) && !FRONTMATTER.test(text);
}
