import type { Line } from '../lines/line.ts';
import { headerFieldOf } from './header-fields.ts';

/** What mail programs put above a signature (RFC 3676, 4.3). */
const SIGNATURE_DELIMITER = /^--$/;
const QUOTED = /^>/;
/** `On Mon, 8 Mar 2021 at 10:22, Jo Doe <jo@example.org> wrote:` */
const QUOTE_INTRODUCTION = /\d.*:$/;
/** `-----Original Message-----`, `________` */
const RULE = /^[-_]{3}.*[-_]{3}$/;
/** The fields of a copied header: who, when, to whom, about what. */
const COPIED_HEADER = ['authors', 'published', 'other', 'title'] as const;
/** Lines. Two hyphens further up are something else. */
const MAX_SIGNATURE_LINES = 15;
/** Characters. With less text of its own, a message forwards what it quotes. */
const MIN_ANSWER_LENGTH = 200;

/** Marks what is below the text of an e-mail: its signature, and the message that it answers. */
export function markEmailSignature(lines: readonly Line[]): Line[] {
  if (!lines.some(({ boilerplate }) => boilerplate === 'header')) return [...lines];
  const quoted = findQuotedMessage(lines);
  const delimiter = lines.findLastIndex(({ text }, i) => i < quoted && SIGNATURE_DELIMITER.test(text));
  const signature = delimiter >= 0 && quoted - delimiter <= MAX_SIGNATURE_LINES ? delimiter : quoted;
  return lines.map((line, i) => {
    if (i < signature) return line;
    return { ...line, boilerplate: i < quoted ? 'signature' : 'message that is answered' };
  });
}

/** Returns the index of the line that begins the message answered here; the number of lines where there is none. */
function findQuotedMessage(lines: readonly Line[]): number {
  const header = lines.findIndex((line, i) => !line.boilerplate && isHeader(lines.slice(i, i + COPIED_HEADER.length)));
  const copied = header > 0 && RULE.test(lines[header - 1]!.text) ? header - 1 : header;
  const marked = findMarkedQuote(lines);
  const start = copied < 0 ? marked : Math.min(marked, copied);
  const answer = lines.slice(0, start).filter(({ boilerplate }) => !boilerplate);
  const isAnswer = answer.reduce((sum, { text }) => sum + text.length, 0) >= MIN_ANSWER_LENGTH;
  return isAnswer ? start : lines.length;
}

/** Returns the index of the first of the lines marked with `>` that end a message, or of the line introducing them. */
function findMarkedQuote(lines: readonly Line[]): number {
  const lastUnmarked = lines.findLastIndex(({ text }) => !QUOTED.test(text));
  if (lastUnmarked === lines.length - 1) return lines.length;
  const isIntroduced = lastUnmarked >= 0 && QUOTE_INTRODUCTION.test(lines[lastUnmarked]!.text);
  return isIntroduced ? lastUnmarked : lastUnmarked + 1;
}

/** Returns whether lines are the header that mail programs without `>` put above the message they answer. */
function isHeader([first, ...others]: readonly Line[]): boolean {
  const fields = others.map(headerFieldOf);
  return (
    !!first && headerFieldOf(first) === 'authors' && COPIED_HEADER.slice(1).every((field) => fields.includes(field))
  );
}
