import type { Options } from 'mdast-util-to-markdown';

/** Text of which nothing is escaped, wherever it stands: it begins with a letter and has no character of markup. */
const PLAIN_TEXT = /^\p{L}(?:[^\p{Cc}!#&*<>[\\\]_`|~]*[^\p{Cc} !#&*<>[\\\]_`|~])?$/u;

/** An extension of mdast-util-to-markdown that writes most texts as they are, without trying thirty patterns on them. */
export const plainTextToMarkdown: Options = {
  handlers: {
    text: (node: { value: string }, _, state, info) =>
      PLAIN_TEXT.test(node.value) ? node.value : state.safe(node.value, info),
  },
};
