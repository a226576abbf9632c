import type { Line } from '../lines/line.ts';
import { type Markup, readMarkup } from './markup.ts';

const HEADING = /^(#{1,6})\s+(\S.*?)\s*#*$/;
const LINK = /!?\[([^\]]*)\]\((?:<[^>]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"]*")?\)/g;
const STRONG = /(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g;
const EMPHASIS = /(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])([^*_]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
const NOTE = /^\[\^[^\]\s]+\]:\s+(?=\S)/;
const NOTE_MARK = /\[\^([^\]\s]+)\]/g;
const CODE = /(`+)([^`]+)\1/g;
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!<>|~])/g;
const PICTURE = /^!\[[^\]]*\]\([^)]*\)$/;
const FENCE = /^(?:```|~~~)/;
const TEMPLATE = /^\{[%{].*[%}]\}$/;
const MARKDOWN: Markup = {
  maySign: /^[#`~]|\[|\*\*|__/,
  signs: [HEADING, /\[[^\]]+\]\((?:https?:|\/|#|mailto:)[^)]*\)/, STRONG, PICTURE, FENCE],
  heading: HEADING,
  boilerplate: [
    [PICTURE, 'picture'],
    [FENCE, 'fence of code'],
    [TEMPLATE, 'template code'],
  ],
  note: NOTE,
  withoutMarks: (text) =>
    text
      .replace(NOTE_MARK, '[$1]')
      .replace(LINK, '$1')
      .replace(STRONG, '$2')
      .replace(EMPHASIS, '$2')
      .replace(CODE, '$2')
      .replace(ESCAPE, '$1'),
};

/** Reads Markdown: headings get their level; links, emphasis and code keep their words only; footnotes are a list. */
export function readMarkdown(lines: readonly Line[]): Line[] {
  return readMarkup(lines, MARKDOWN);
}
