import type { QuotedSentence } from '../model/annotation.ts';
import { findSentenceStarts } from '../text/sentences.ts';
import { visibleAround, type Span } from '../text/span.ts';

/** UTF-16 units quoted on either side; a sentence that is longer is cut between words, with an ellipsis. */
const MAX_CONTEXT_LENGTH = 180;

/** Quotes the sentence of `text` that a span is in, from the last `hidden` span before it to the first one after it. */
export type SentenceQuoter = (text: string, span: Span, hidden?: readonly Span[]) => QuotedSentence;

/**
 * Returns a function that quotes sentences of texts in `language` (BCP 47). It remembers where the sentences of each
 * text begin: keep it for one article, not for longer.
 */
export function sentenceQuoter(language: string): SentenceQuoter {
  const startsByText = new Map<string, number[]>();
  return (text, span, hidden = []) => {
    const starts = startsByText.get(text) ?? findSentenceStarts(text, language);
    startsByText.set(text, starts);
    const sentence = {
      start: starts.findLast((index) => index <= span.start) ?? 0,
      end: starts.find((index) => index >= span.end) ?? text.length,
    };
    const visible = visibleAround(span, sentence, hidden);
    const before = shortenLeft(text.slice(visible.start, span.start).trimStart());
    const after = shortenRight(text.slice(span.end, visible.end).trimEnd());
    return {
      before: visible.start > sentence.start && !before.startsWith('…') ? `… ${before}` : before,
      surface: text.slice(span.start, span.end),
      after: visible.end < sentence.end && !after.endsWith('…') ? `${after} …` : after,
    };
  };
}

function shortenLeft(text: string): string {
  if (text.length <= MAX_CONTEXT_LENGTH) return text;
  const tail = text.slice(-MAX_CONTEXT_LENGTH);
  return `… ${tail.slice(tail.search(/\s/) + 1)}`;
}

function shortenRight(text: string): string {
  if (text.length <= MAX_CONTEXT_LENGTH) return text;
  const head = text.slice(0, MAX_CONTEXT_LENGTH);
  return `${head.slice(0, head.search(/\s\S*$/))} …`;
}
