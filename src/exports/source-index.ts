import { codePointOffsets } from '../text/code-units.ts';
import { foldSource, type FoldedSource } from './locate-in-source.ts';
import { QuotableText } from './quote.ts';

/** What is needed of a source's text to point into it. */
export interface SourceIndex {
  folded: FoldedSource;
  quotable: QuotableText;
  /** Converts UTF-16 offsets to offsets in code points. */
  toCodePoints: (offset: number) => number;
}

let latest: { text: string; index: SourceIndex } | undefined;

/**
 * Returns the index of a source's text. That of the latest text is kept: hundreds of articles may have been made from one
 * source, and they tend to follow each other.
 */
export function indexSource(text: string): SourceIndex {
  if (latest?.text !== text) {
    const index = { folded: foldSource(text), quotable: new QuotableText(text), toCodePoints: codePointOffsets(text) };
    latest = { text, index };
  }
  return latest.index;
}
