import type { Line } from '../lines/line.ts';
import { readMarkup, type MarkupLanguage } from './markup.ts';

const HEADING = /^(#{1,6})\s+(\S.*?)\s*#*$/;
const LINK = /!?\[([^\]]*)\]\((?:<[^>]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"]*")?\)/g;
const LINK_WITH_ADDRESS = /\[[^\]]+\]\((?:https?:|\/|#|mailto:)[^)]*\)/;
const STRONG = /(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g;
const EMPHASIS = /(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])([^*_]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
const FOOTNOTE = /^\[\^[^\]\s]+\]:\s+(?=\S)/;
const FOOTNOTE_REFERENCE = /\[\^([^\]\s]+)\]/g;
const CODE = /(`+)([^`]+)\1/g;
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!<>|~])/g;
const PICTURE = /^!\[[^\]]*\]\([^)]*\)$/;
const CODE_FENCE = /^(?:```|~~~)/;
const TEMPLATE_TAG = /^\{[%{].*[%}]\}$/;
const MARKDOWN: MarkupLanguage = {
  mayBeMarked: /^[#`~]|\[|\*\*|__/,
  evidence: [HEADING, LINK_WITH_ADDRESS, STRONG, PICTURE, CODE_FENCE],
  heading: HEADING,
  boilerplate: [
    [PICTURE, 'picture'],
    [CODE_FENCE, 'fence of code'],
    [TEMPLATE_TAG, 'template code'],
  ],
  footnote: FOOTNOTE,
  withoutMarkup: (text) =>
    text
      .replace(FOOTNOTE_REFERENCE, '[$1]')
      .replace(LINK, '$1')
      .replace(STRONG, '$2')
      .replace(EMPHASIS, '$2')
      .replace(CODE, '$2')
      .replace(ESCAPE, '$1'),
};

/** Reads Markdown: headings keep their level; links, emphasis and code their words; footnotes become list items. */
export function readMarkdown(lines: readonly Line[]): Line[] {
  return readMarkup(lines, MARKDOWN);
}
