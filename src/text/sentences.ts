import { sentenceSegmenter } from './words.ts';

const CLOSING_MARKS = String.raw`[\p{Pe}\p{Pf}"']*$`;
const SENTENCE_END = new RegExp(`[.!?…。！？]${CLOSING_MARKS}`, 'u');
const STOP_OR_COLON = new RegExp(`[.!?…:。！？：]${CLOSING_MARKS}`, 'u');
/** In UTF-16 units; a shorter line may be a headline or a label that ends in a full stop. */
const MIN_RUNNING_TEXT_LENGTH = 60;

/** Whether a text ends as a sentence does: in a full stop, question mark, exclamation mark or ellipsis, quoted or not. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Whether a text ends as a sentence does or, as in `She said:`, in a colon that introduces a quotation or a list. */
export function endsInStopOrColon(text: string): boolean {
  return STOP_OR_COLON.test(text);
}

/** Whether a line is running text rather than a headline or a label, judged by its length and its end. */
export function isRunningText(text: string): boolean {
  return text.length >= MIN_RUNNING_TEXT_LENGTH && endsInStopOrColon(text);
}

/** A title or initial whose full stop does not end the sentence: `Mr.`, `J.`, `Gen.`, `Hr.`, `z.B.` */
const ABBREVIATION = /(?:^|[\s(“„"])(?:\p{Lu}\p{Ll}{0,2}|(?:\p{L}\.\s?)+\p{L})\.\s*$/u;
/** `am 3. Mai`: German writes ordinals with a full stop. */
const GERMAN_ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/;
/** UTF-16 units before a sentence that are searched for an abbreviation. */
const MAX_ABBREVIATION_LENGTH = 12;

/**
 * Returns the offsets at which sentences of a paragraph begin, by the rules of its language (BCP 47); the first one, 0,
 * is left out. A line break ends no sentence.
 */
export function findSentenceStarts(text: string, language: string): number[] {
  const segments = sentenceSegmenter(language).segment(text.replace(/[\n\r\u2028\u2029\u0085]/g, ' '));
  return [...segments]
    .map(({ index }) => index)
    .filter((index) => index > 0)
    .filter((index) => !endsInAbbreviation(text.slice(Math.max(0, index - MAX_ABBREVIATION_LENGTH), index), language));
}

function endsInAbbreviation(text: string, language: string): boolean {
  return ABBREVIATION.test(text) || (language.startsWith('de') && GERMAN_ORDINAL.test(text));
}
