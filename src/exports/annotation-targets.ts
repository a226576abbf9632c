import { codePointOffsets } from '../text/code-units.ts';
import type { Span } from '../text/span.ts';
import { locateInSource, type SpanLocator } from './locate-in-source.ts';
import {
  visiblePassage,
  type ExportArticle,
  type ExportBlock,
  type ExportMention,
  type ExportSource,
} from './model.ts';
import { quoteSpan, quoteWithin, type Quote } from './quote.ts';

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
  const onPage = pageTarget(url, blocks);
  const inSource = source ? sourceTargets(source, blocks) : () => [];
  return (block: ExportBlock, mention: ExportMention): AnnotationTarget[] => [
    onPage(block, mention),
    ...inSource(block, mention),
  ];
}

/**
 * A quote stays inside its block, or cell, because what a page has between two of them is no text of the article's. Where
 * that leaves several places, the element's id is enough.
 */
function pageTarget(url: string, blocks: readonly ExportBlock[]) {
  const text = blocks.map((block) => block.text).join(GAP);
  const starts = new Map<ExportBlock, number>();
  blocks.reduce((start, block) => (starts.set(block, start), start + block.text.length + GAP.length), 0);
  return (block: ExportBlock, mention: ExportMention): AnnotationTarget => {
    const offset = starts.get(block) ?? 0;
    const inArticle = ({ start, end }: Span) => ({ start: start + offset, end: end + offset });
    const quote = quoteWithin(text, inArticle(mention), inArticle(passageAround(block, mention)));
    const { anchor } = mention;
    const selector: AnnotationTarget['selector'] = [];
    if (anchor !== undefined) selector.push({ type: 'FragmentSelector', conformsTo: RFC_3236, value: anchor });
    if (quote ?? anchor === undefined) {
      selector.push({
        type: 'TextQuoteSelector',
        ...(quote ?? quoteSpan(block.text, mention, passageAround(block, mention))),
      });
    }
    return { type: 'SpecificResource', source: url, selector };
  };
}

/** Between two blocks: nothing that a block has. */
const GAP = '\n\n';
const RFC_3236 = 'http://tools.ietf.org/rfc/rfc3236';

/** What may be quoted around a mention and has no gap: in a table its cell, in other blocks the whole block. */
function passageAround(block: ExportBlock, mention: Span): Span {
  const { kind, text } = block;
  const open = visiblePassage(block, mention);
  if (kind !== 'table') return open;
  const after = text.slice(mention.end).search(/[\t\n]/);
  const before = Math.max(text.lastIndexOf('\t', mention.start), text.lastIndexOf('\n', mention.start)) + 1;
  return {
    start: Math.max(open.start, before),
    end: after < 0 ? open.end : Math.min(open.end, mention.end + after),
  };
}

/**
 * What is quoted of a source ends with the block: what stands around it was left out of the article and is nobody's
 * business.
 */
function sourceTargets({ url, text }: ExportSource, blocks: readonly ExportBlock[]) {
  const locate = locateInSource(text);
  const locators = new Map<ExportBlock, SpanLocator>(blocks.map((block) => [block, locate(block)]));
  const toCodePoints = codePointOffsets(text);
  return (block: ExportBlock, mention: ExportMention): AnnotationTarget[] => {
    const locator = locators.get(block);
    const span = locator?.(mention);
    if (!span) return [];
    const position = { start: toCodePoints(span.start), end: toCodePoints(span.end) };
    const quote = quoteWithin(text, span, locator?.(visiblePassage(block, mention)) ?? span);
    const selector: AnnotationTarget['selector'] = [{ type: 'TextPositionSelector', ...position }];
    if (quote) selector.push({ type: 'TextQuoteSelector', ...quote });
    return [{ type: 'SpecificResource', source: url, selector }];
  };
}
