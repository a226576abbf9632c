import { codePointOffsets } from './code-points.ts';
import { locateInSource, type Span, type SpanLocator } from './locate-in-source.ts';
import type { ExportArticle, ExportBlock, ExportMention, ExportSource } from './model.ts';
import { quoteSpan, type Quote } from './quote.ts';

export interface FragmentSelector {
  type: 'FragmentSelector';
  conformsTo: 'http://tools.ietf.org/rfc/rfc3236';
  value: string;
}

export interface TextQuoteSelector extends Quote {
  type: 'TextQuoteSelector';
}

/** Counted in Unicode code points from 0, `end` exclusive. */
export interface TextPositionSelector extends Span {
  type: 'TextPositionSelector';
}

export interface AnnotationTarget {
  type: 'SpecificResource';
  source: string;
  /** Each alone selects the same span. */
  selector: (FragmentSelector | TextQuoteSelector | TextPositionSelector)[];
}

/** Gives the targets of an article's mentions: its page and, where the span is found there, the source's text. */
export function annotationTargets({ url, source, blocks }: ExportArticle) {
  const inSource = source ? sourceTargets(source, blocks) : () => [];
  return (block: ExportBlock, mention: ExportMention): AnnotationTarget[] => [
    pageTarget(url, block, mention),
    ...inSource(block, mention),
  ];
}

function pageTarget(url: string, { text }: ExportBlock, mention: ExportMention): AnnotationTarget {
  const selector: AnnotationTarget['selector'] = [{ type: 'TextQuoteSelector', ...quoteSpan(text, mention) }];
  if (mention.anchor !== undefined) {
    selector.unshift({
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      value: mention.anchor,
    });
  }
  return { type: 'SpecificResource', source: url, selector };
}

function sourceTargets({ url, text }: ExportSource, blocks: readonly ExportBlock[]) {
  const locate = locateInSource(text);
  const locators = new Map<ExportBlock, SpanLocator>(blocks.map((block) => [block, locate(block)]));
  const toCodePoints = codePointOffsets(text);
  return (block: ExportBlock, mention: ExportMention): AnnotationTarget[] => {
    const span = locators.get(block)?.(mention);
    if (!span) return [];
    const position = { start: toCodePoints(span.start), end: toCodePoints(span.end) };
    const selector: AnnotationTarget['selector'] = [
      { type: 'TextPositionSelector', ...position },
      { type: 'TextQuoteSelector', ...quoteSpan(text, span) },
    ];
    return [{ type: 'SpecificResource', source: url, selector }];
  };
}
