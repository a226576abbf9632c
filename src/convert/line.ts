/**
 * What the labelling steps look at: one paragraph, heading or piece of furniture as it stood in the source.
 * A hard-wrapped paragraph is one `Line` over several source lines.
 */
export interface Line {
  /** Without control and invisible characters, white space folded, trimmed; never empty. */
  text: string;
  /** First and last source line, 1-based and inclusive. */
  lines: [first: number, last: number];
  /** Columns of white space before the text, a tab counted as four. */
  indent: number;
  /** Blank source lines before this one. */
  gap: number;
}
