import type { Form, Line } from '../line.ts';
import { isMarkable, withText } from './with-text.ts';

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
const SIGNS = [HEADING, /\[[^\]]+\]\((?:https?:|\/|#|mailto:)[^)]*\)/, STRONG, PICTURE, FENCE];
const MAY_SIGN = /^[#`~]|\[|\*\*|__/;
/** Lines with a sign of Markdown before a text counts as written in it; one may be chance. */
const FEWEST = 2;

const NOTE_FORM: Form = { kind: 'list-item', ordered: true, belongs: 'marks in the text' };

/** Reads Markdown: headings get their level; links, emphasis and code keep their words only; footnotes are a list. */
export function readMarkdown(lines: readonly Line[]): Line[] {
  const signs = lines.filter(
    (line) => MAY_SIGN.test(line.text) && isMarkable(line) && SIGNS.some((sign) => line.text.search(sign) >= 0),
  ).length;
  if (signs < FEWEST) return [...lines];
  return lines.map((line) => {
    if (!isMarkable(line)) return line;
    if (PICTURE.test(line.text)) return { ...line, debris: 'picture' };
    if (FENCE.test(line.text)) return { ...line, debris: 'fence of code' };
    if (TEMPLATE.test(line.text)) return { ...line, debris: 'template code' };
    if (NOTE.test(line.text)) return { ...withText(line, withoutMarks(line.text.replace(NOTE, ''))), form: NOTE_FORM };
    const [, marks, heading] = HEADING.exec(line.text) ?? [];
    if (!marks || !heading) return withText(line, withoutMarks(line.text));
    return { ...withText(line, withoutMarks(heading)), form: { kind: 'heading', level: Math.max(2, marks.length) } };
  });
}

function withoutMarks(text: string): string {
  return text
    .replace(NOTE_MARK, '[$1]')
    .replace(LINK, '$1')
    .replace(STRONG, '$2')
    .replace(EMPHASIS, '$2')
    .replace(CODE, '$2')
    .replace(ESCAPE, '$1');
}
