import type { Line } from '../lines/line.ts';
import { fieldKeyOf } from './fields.ts';

/** What a mail program puts above a signature (RFC 3676, 4.3). */
const DELIMITER = /^--$/;
const QUOTED = /^>/;
/** `On Mon, 8 Mar 2021 at 10:22, Jo Doe <jo@example.org> wrote:` */
const INTRODUCTION = /\d.*:$/;
/** `-----Original Message-----`, `________` */
const RULE = /^[-_]{3}.*[-_]{3}$/;
const HEADER = ['authors', 'published', 'other', 'title'] as const;
/** A signature is short; two hyphens may stand for something else in a text. */
const LONGEST_SIGNATURE = 15;
/** Characters. Below fewer words of its own, a message hands on what it quotes. */
const LEAST_ANSWER = 200;

/** Sets apart what stands below a message: the sender's signature, and the message that it answers. */
export function markEmailSignature(lines: readonly Line[]): Line[] {
  if (!lines.some(({ boilerplate }) => boilerplate === 'header')) return [...lines];
  const quote = quoteIn(lines);
  const delimiter = lines.findLastIndex(({ text }, i) => i < quote && DELIMITER.test(text));
  const signature = delimiter >= 0 && quote - delimiter <= LONGEST_SIGNATURE ? delimiter : quote;
  return lines.map((line, i) => {
    if (i < signature) return line;
    return { ...line, boilerplate: i < quote ? 'signature' : 'message that is answered' };
  });
}

/** Where the message begins that this one answers, its introduction included; the number of lines where there is none. */
function quoteIn(lines: readonly Line[]): number {
  const last = lines.findLastIndex(({ text }) => !QUOTED.test(text));
  const isIntroduced = last >= 0 && INTRODUCTION.test(lines[last]!.text);
  const marked = last === lines.length - 1 ? lines.length : isIntroduced ? last : last + 1;
  const header = lines.findIndex((line, i) => !line.boilerplate && isHeader(lines.slice(i, i + HEADER.length)));
  const copied = header > 0 && RULE.test(lines[header - 1]!.text) ? header - 1 : header;
  const start = copied < 0 ? marked : Math.min(marked, copied);
  const own = lines.slice(0, start).filter(({ boilerplate }) => !boilerplate);
  return own.reduce((sum, { text }) => sum + text.length, 0) < LEAST_ANSWER ? lines.length : start;
}

/** Mail programs that mark no line put a header of this kind above the message: who, when, to whom and about what. */
function isHeader([first, ...others]: readonly Line[]): boolean {
  const keys = others.map(fieldKeyOf);
  return !!first && fieldKeyOf(first) === 'authors' && HEADER.slice(1).every((key) => keys.includes(key));
}
