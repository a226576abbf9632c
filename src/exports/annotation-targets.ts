import type { Span } from '../text/span.ts';
import { locateInSource, type SpanLocator } from './locate-in-source.ts';
import {
  visiblePassage,
  type ExportArticle,
  type ExportBlock,
  type ExportMention,
  type ExportSource,
} from './model.ts';
import { QuotableText, type Quote } from './quote.ts';
import { indexSource } from './source-index.ts';

const RFC_3236 = 'http://tools.ietf.org/rfc/rfc3236';

export interface FragmentSelector {
  type: 'FragmentSelector';
  conformsTo: typeof RFC_3236;
  value: string;
}

export interface TextQuoteSelector extends Quote {
  type: 'TextQuoteSelector';
}

/** Unlike those of other spans, its offsets count Unicode code points. */
export interface TextPositionSelector extends Span {
  type: 'TextPositionSelector';
}

export interface AnnotationTarget {
  type: 'SpecificResource';
  source: string;
  /** Selectors of the same span; each is sufficient. */
  selector: (FragmentSelector | TextQuoteSelector | TextPositionSelector)[];
}

type TargetFinder<Targets> = (block: ExportBlock, mention: ExportMention) => Targets;

/**
 * Returns a function that finds the targets of an article's mentions: the article's page and, if the mention is found
 * there, the source's text.
 */
export function annotationTargets({ url, source, blocks }: ExportArticle): TargetFinder<AnnotationTarget[]> {
  const onPage = pageTargets(url, blocks);
  const inSource = source ? sourceTargets(source, blocks) : () => [];
  return (block, mention) => [onPage(block, mention), ...inSource(block, mention)];
}

/** A text between two blocks that no block contains. */
const BLOCK_SEPARATOR = '\n\n';

/**
 * Returns a function that finds mentions in the page. A quote stays within its block or cell, because what a page has between
 * two of them is not text of the article. If it is then not unique in the article, the element's id is enough.
 */
function pageTargets(url: string, blocks: readonly ExportBlock[]): TargetFinder<AnnotationTarget> {
  const article = new QuotableText(blocks.map(({ text }) => text).join(BLOCK_SEPARATOR));
  const offsets = offsetsOf(blocks);
  const quotableBlocks = new Map(blocks.map((block) => [block, new QuotableText(block.text)]));
  return (block, mention) => {
    const offset = offsets.get(block) ?? 0;
    const inArticle = ({ start, end }: Span) => ({ start: start + offset, end: end + offset });
    const passage = passageAround(block, mention);
    const unique = article.quoteIfUnique(inArticle(mention), inArticle(passage));
    const { anchor } = mention;
    const quote = unique ?? (anchor === undefined ? quotableBlocks.get(block)?.quote(mention, passage) : undefined);
    const selector: AnnotationTarget['selector'] = [];
    if (anchor !== undefined) selector.push({ type: 'FragmentSelector', conformsTo: RFC_3236, value: anchor });
    if (quote) selector.push({ type: 'TextQuoteSelector', ...quote });
    return { type: 'SpecificResource', source: url, selector };
  };
}

/** Returns the offset of each block in the joined text. */
function offsetsOf(blocks: readonly ExportBlock[]): Map<ExportBlock, number> {
  let offset = 0;
  const offsets = new Map<ExportBlock, number>();
  for (const block of blocks) {
    offsets.set(block, offset);
    offset += block.text.length + BLOCK_SEPARATOR.length;
  }
  return offsets;
}

/** Returns the continuous text around a mention that may be quoted: of a table its cell, of other blocks all. */
function passageAround(block: ExportBlock, mention: Span): Span {
  const { kind, text } = block;
  const visible = visiblePassage(block, mention);
  if (kind !== 'table') return visible;
  const cellStart = Math.max(text.lastIndexOf('\t', mention.start), text.lastIndexOf('\n', mention.start)) + 1;
  const restOfCell = text.slice(mention.end).search(/[\t\n]/);
  return {
    start: Math.max(visible.start, cellStart),
    end: restOfCell < 0 ? visible.end : Math.min(visible.end, mention.end + restOfCell),
  };
}

/**
 * Returns a function that finds mentions in the source. A quote stays within the block, because the text around it was left
 * out of the article.
 */
function sourceTargets({ url, text }: ExportSource, blocks: readonly ExportBlock[]): TargetFinder<AnnotationTarget[]> {
  const { folded, quotable, toCodePoints } = indexSource(text);
  const locateBlock = locateInSource(folded);
  const locators = new Map<ExportBlock, SpanLocator>(blocks.map((block) => [block, locateBlock(block.text)]));
  return (block, mention) => {
    const locate = locators.get(block);
    const span = locate?.(mention);
    if (!span) return [];
    const position = { start: toCodePoints(span.start), end: toCodePoints(span.end) };
    const quote = quotable.quoteIfUnique(span, locate?.(visiblePassage(block, mention)) ?? span);
    const selector: AnnotationTarget['selector'] = [{ type: 'TextPositionSelector', ...position }];
    if (quote) selector.push({ type: 'TextQuoteSelector', ...quote });
    return [{ type: 'SpecificResource', source: url, selector }];
  };
}
