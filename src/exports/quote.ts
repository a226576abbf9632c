import type { Span } from '../text/span.ts';
import { IndexedText } from './indexed-text.ts';

/** A span of a text and the text around it; `prefix + exact + suffix` should occur in the text only once. */
export interface Quote {
  prefix: string;
  exact: string;
  suffix: string;
}

/** UTF-16 units of context on either side to begin with, as annotation tools commonly record. */
const CONTEXT_LENGTH = 32;
/** UTF-16 units of context after which a text counts as repeating itself, and more context is not tried. */
const MAX_CONTEXT_LENGTH = 512;

/** A text that spans are quoted from. */
export class QuotableText {
  readonly #text: string;
  readonly #index: IndexedText;
  readonly #contextLength: number;

  constructor(text: string, contextLength = CONTEXT_LENGTH) {
    this.#text = text;
    this.#index = new IndexedText(text);
    this.#contextLength = contextLength;
  }

  /**
   * Quotes a span with as much context as makes the passage unique in the text, but nothing outside `bounds`. Where all of
   * that is not enough, the passage is not unique; nor where the text repeats itself, and then the context is short.
   */
  quote(span: Span, bounds: Span = { start: 0, end: this.#text.length }): Quote {
    return this.#toQuote(span, this.#passageAround(span, bounds));
  }

  /** Quotes a span like `quote`; returns `undefined` if the passage is not unique. */
  quoteIfUnique(span: Span, bounds: Span): Quote | undefined {
    const passage = this.#passageAround(span, bounds);
    return this.#isUnique(passage) ? this.#toQuote(span, passage) : undefined;
  }

  #toQuote({ start, end }: Span, passage: Span): Quote {
    const text = this.#text;
    return {
      prefix: text.slice(passage.start, start),
      exact: text.slice(start, end),
      suffix: text.slice(end, passage.end),
    };
  }

  #passageAround(span: Span, bounds: Span): Span {
    for (let length = this.#contextLength; length <= MAX_CONTEXT_LENGTH; length *= 2) {
      const passage = this.#withContext(span, bounds, length);
      const isAll = passage.start === bounds.start && passage.end === bounds.end;
      if (isAll || this.#isUnique(passage)) return passage;
    }
    return this.#withContext(span, bounds, this.#contextLength);
  }

  /** Returns a span with up to `length` units on either side, and no half of a surrogate pair. */
  #withContext({ start, end }: Span, bounds: Span, length: number): Span {
    const [from, to] = [Math.max(0, start - length), Math.min(this.#text.length, end + length)];
    return {
      start: Math.max(bounds.start, this.#splitsPair(from) ? from - 1 : from),
      end: Math.min(bounds.end, this.#splitsPair(to) ? to + 1 : to),
    };
  }

  /** Whether an offset is between the halves of a surrogate pair. */
  #splitsPair(offset: number): boolean {
    return offset > 0 && offset < this.#text.length && (this.#text.codePointAt(offset - 1) ?? 0) > 0xffff;
  }

  #isUnique({ start, end }: Span): boolean {
    return this.#index.find(this.#text.slice(start, end)) === start;
  }
}
