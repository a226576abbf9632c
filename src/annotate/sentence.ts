import type { QuotedSentence } from '../model/annotation.ts';
import { visibleAround, type Span } from '../text/span.ts';

/** Longest context on either side, in characters; a sentence that is longer is cut at a word, with an ellipsis. */
const REACH = 180;

/** Titles and initials end in a full stop without ending the sentence: `Mr.`, `J.`, `Gen.`, `Hr.`, `z.B.` */
const ABBREVIATION = /(?:^|[\s(“„"])(?:\p{Lu}\p{Ll}{0,2}|(?:\p{L}\.\s?)+\p{L})\.\s*$/u;
/** `am 3. Mai`: German writes ordinals with a full stop. */
const ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/;

/**
 * Gives the sentence of `text` that holds `start` to `end` (UTF-16 offsets), from the last stretch before it that is
 * `hidden` up to the next one behind it.
 */
export type SentenceAround = (text: string, start: number, end: number, hidden?: readonly Span[]) => QuotedSentence;

/** Finds sentences of `language` (BCP 47). Cuts each text once: keep the function for one article, not for longer. */
export function sentenceFinder(language: string): SentenceAround {
  const segmenter = sentenceSegmenter(language);
  const known = new Map<string, number[]>();
  return (text, start, end, hidden = []) => {
    let starts = known.get(text);
    if (!starts) known.set(text, (starts = sentenceStarts(text, segmenter, language)));
    const from = starts.findLast((index) => index <= start) ?? 0;
    const to = starts.find((index) => index >= end) ?? text.length;
    const open = visibleAround({ start, end }, { start: from, end: to }, hidden);
    const before = shortenLeft(text.slice(open.start, start).trimStart());
    const after = shortenRight(text.slice(end, open.end).trimEnd());
    return {
      before: open.start > from && !before.startsWith('…') ? `… ${before}` : before,
      surface: text.slice(start, end),
      after: open.end < to && !after.endsWith('…') ? `${after} …` : after,
    };
  };
}

/** Where sentences begin, the first one left out. The end of a line in a paragraph ends no sentence. */
function sentenceStarts(text: string, segmenter: Intl.Segmenter, language: string): number[] {
  return [...segmenter.segment(text.replace(/[\n\r\u2028\u2029\u0085]/g, ' '))]
    .map(({ index }) => index)
    .filter((index) => index > 0 && !readsOn(text.slice(Math.max(0, index - 12), index), language));
}

function readsOn(before: string, language: string): boolean {
  return ABBREVIATION.test(before) || (language.startsWith('de') && ORDINAL.test(before));
}

function sentenceSegmenter(language: string): Intl.Segmenter {
  const [locale = 'en'] = Intl.Segmenter.supportedLocalesOf([language]);
  return new Intl.Segmenter(locale, { granularity: 'sentence' });
}

function shortenLeft(text: string): string {
  if (text.length <= REACH) return text;
  const tail = text.slice(-REACH);
  return `… ${tail.slice(tail.search(/\s/) + 1)}`;
}

function shortenRight(text: string): string {
  if (text.length <= REACH) return text;
  const head = text.slice(0, REACH);
  return `${head.slice(0, head.search(/\s\S*$/))} …`;
}
