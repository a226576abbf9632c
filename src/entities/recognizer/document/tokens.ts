import type { Span } from '../../../text/span.ts';
import english from './english.json' with { type: 'json' };

/** A word, number or punctuation mark of a document. */
export interface DocumentToken extends Span {
  /** `text.slice(start, end)`. */
  surface: string;
  /** Whether there is no white space before it. */
  isJoined: boolean;
  /** The number of its line, from 0. */
  line: number;
  /** Whether it is the first of a line or sentence. */
  startsSentence: boolean;
}

/**
 * In order: most words, matched by a simple pattern first; addresses; dotted abbreviations (U.S.); initials and known
 * abbreviations with their period; a possessive 's; words with inner apostrophes (O'Brien); numbers; any other character.
 * Hyphens are tokens, so that a name in a compound is separate. The local part of a mail address has at most 64 characters
 * (RFC 5321): without a limit, a long run of periods would be read again from each of them.
 */
const TOKEN = new RegExp(
  [
    String.raw`[A-Za-z]+(?=[ ,\n])`,
    String.raw`https?:\/\/[^\s<>"”)]+|www\.[^\s<>"”)]+|[\w.+]{1,64}@[\w-]+(?:\.[\w-]+)+`,
    String.raw`(?:\p{L}\.){2,}|\p{Lu}\.(?=\s?\p{Lu})|(?:${english.abbreviations.join('|')})\.(?!\p{L})`,
    String.raw`(?<=[\p{L}\p{N}.])['’][sS](?![\p{L}\p{N}])`,
    String.raw`\p{L}[\p{L}\p{M}\p{N}_]*(?:['’](?![sS](?![\p{L}\p{N}]))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`,
    String.raw`\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{M}]*`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);

const SENTENCE_END = /^[.!?…:;]$/;
const CLOSING_MARK = /^["'”’)\]]$/;

/** Returns the tokens of a text in order; every character but white space is in exactly one. */
export function tokenizeDocument(text: string): DocumentToken[] {
  const tokens: DocumentToken[] = [];
  let line = 0;
  let previousEnd = 0;
  let sentenceEnded = true;
  for (const match of text.matchAll(TOKEN)) {
    const surface = match[0];
    const start = match.index;
    const startsLine = hasLineBreak(text, previousEnd, start);
    if (startsLine) line++;
    const startsSentence: boolean = startsLine || sentenceEnded;
    tokens.push({
      start,
      end: start + surface.length,
      surface,
      isJoined: start === previousEnd && start > 0,
      line,
      startsSentence,
    });
    previousEnd = start + surface.length;
    sentenceEnded =
      SENTENCE_END.test(surface) ||
      (startsSentence && !/[\p{L}\p{N}]/u.test(surface)) ||
      (sentenceEnded && CLOSING_MARK.test(surface));
  }
  return tokens;
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return true;
  }
  return false;
}
