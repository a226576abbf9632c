import type { Line } from '../line.ts';

/** What a mail program puts above a signature (RFC 3676, 4.3). */
const DELIMITER = /^--$/;
const QUOTED = /^>/;
/** `On Mon, 8 Mar 2021 at 10:22, Jo Doe <jo@example.org> wrote:` */
const INTRODUCTION = /\d.*:$/;
/** A signature is short; two hyphens may stand for something else in a text. */
const LONGEST_SIGNATURE = 15;
/** Characters. Below fewer words of its own, a message hands on what it quotes. */
const LEAST_ANSWER = 200;

/** Sets apart what stands below a message: the sender's signature, and the message that it answers. */
export function takeMailEnd(lines: readonly Line[]): Line[] {
  if (!lines.some(({ debris }) => debris === 'header')) return [...lines];
  const quote = quoteIn(lines);
  const delimiter = lines.findLastIndex(({ text }, i) => i < quote && DELIMITER.test(text));
  const signature = delimiter >= 0 && quote - delimiter <= LONGEST_SIGNATURE ? delimiter : quote;
  return lines.map((line, i) => {
    if (i < signature) return line;
    return { ...line, debris: i < quote ? 'signature' : 'message that is answered' };
  });
}

/** Where the quotation begins with which a message ends, its introduction included; the number of lines if it does not. */
function quoteIn(lines: readonly Line[]): number {
  const last = lines.findLastIndex(({ text }) => !QUOTED.test(text));
  const own = lines.slice(0, last + 1).filter(({ debris }) => !debris);
  const size = own.reduce((sum, { text }) => sum + text.length, 0);
  if (last === lines.length - 1 || size < LEAST_ANSWER) return lines.length;
  return INTRODUCTION.test(lines[last]!.text) ? last : last + 1;
}
