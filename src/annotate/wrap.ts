import type { Element, ElementContent, Properties, Text } from 'hast';
import type { Annotation, ResolvedDate } from '../model/annotation.ts';
import type { Span } from '../text/span.ts';
import { entityAnchor } from './anchors.ts';
import type { Paragraph, PlacedTextNode } from './paragraphs.ts';

/** A span of a paragraph's text and the element it is wrapped in. */
export interface WrappedSpan extends Span {
  tagName: 'a' | 'time' | 'span';
  properties: Properties;
}

/**
 * Wraps `spans`, which must not overlap, in elements, in place. Text nodes are first split at every boundary and then
 * wrapped, so that no character is added, lost or moved. A span over inline markup becomes one element where the markup is
 * wholly inside it; otherwise one for each text node, of which only the first has the id and, if it is a link, a tab stop.
 */
export function wrapSpans(paragraph: Paragraph, spans: readonly WrappedSpan[]): void {
  const boundaries = spans.flatMap(({ start, end }) => [start, end]);
  const nodes = paragraph.nodes.flatMap((placed) => splitNode(placed, boundaries));
  for (const span of spans) {
    const inside = nodes.filter(({ node, start }) => start >= span.start && start + node.value.length <= span.end);
    const withText = inside.filter(({ node }) => node.value !== '');
    wrapNodes(withText, span);
  }
}

function splitNode(placed: PlacedTextNode, boundaries: readonly number[]): PlacedTextNode[] {
  const { node, start } = placed;
  const inner = [...new Set(boundaries.map((boundary) => boundary - start))]
    .filter((offset) => offset > 0 && offset < node.value.length)
    .sort((a, b) => a - b);
  if (inner.length === 0) return [placed];

  const edges = [0, ...inner, node.value.length];
  const parts = edges.slice(1).map((edge, i): PlacedTextNode => {
    const from = edges[i] ?? 0;
    return { ...placed, start: start + from, node: { type: 'text', value: node.value.slice(from, edge) } };
  });
  replaceIn(parentOf(placed), node, node, (): Text[] => parts.map((part) => part.node));
  return parts;
}

function wrapNodes(nodes: readonly PlacedTextNode[], { tagName, properties }: WrappedSpan) {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (!first || !last) return;
  const range = siblingRange(first, last);
  if (range) {
    replaceIn(range.parent, range.from, range.to, (children) => [element(tagName, properties, children)]);
    return;
  }
  const { id: _, ...withoutId } = properties;
  const continued = { ...withoutId, ...(tagName === 'a' && { tabIndex: -1 }) };
  nodes.forEach((placed, i) => {
    const attributes = i === 0 ? properties : continued;
    replaceIn(parentOf(placed), placed.node, placed.node, (children) => [element(tagName, attributes, children)]);
  });
}

/** Returns the siblings that hold exactly the text from `first` to `last`; `undefined` where there are none. */
function siblingRange(first: PlacedTextNode, last: PlacedTextNode) {
  let depth = 0;
  while (first.ancestors[depth + 1] && first.ancestors[depth + 1] === last.ancestors[depth + 1]) depth++;
  const parent = first.ancestors[depth];
  if (!parent) return undefined;
  const from: ElementContent = first.ancestors[depth + 1] ?? first.node;
  const to: ElementContent = last.ancestors[depth + 1] ?? last.node;
  return edgeText(from, 0) === first.node && edgeText(to, -1) === last.node ? { parent, from, to } : undefined;
}

/** Returns the first or the last descendant of a node. */
function edgeText(node: ElementContent, index: 0 | -1): ElementContent | undefined {
  if (node.type !== 'element') return node;
  const child = node.children.at(index);
  return child && edgeText(child, index);
}

function parentOf({ ancestors }: PlacedTextNode): Element {
  const parent = ancestors.at(-1);
  if (!parent) throw new Error('a text node of a paragraph has no parent');
  return parent;
}

function replaceIn(
  parent: Element,
  from: ElementContent,
  to: ElementContent,
  replace: (nodes: ElementContent[]) => ElementContent[],
) {
  const start = parent.children.indexOf(from);
  const count = parent.children.indexOf(to) - start + 1;
  parent.children.splice(start, count, ...replace(parent.children.slice(start, start + count)));
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/**
 * Returns the link that marks a mention: highlighted, to its entity in the sidebar; otherwise without a target, so that
 * it reads, prints and tabs as plain text until the reader asks to see all mentions. A mention that may never be
 * highlighted names no entity to link to.
 */
export function mentionElement({ start, end }: Span, annotation: Annotation, mayHighlight: boolean): WrappedSpan {
  const { id, type, anchor, note, highlighted } = annotation;
  const target = entityAnchor(id);
  const properties = {
    className: ['mention'],
    id: anchor,
    ...(highlighted && { href: `#${target}` }),
    dataType: type,
    ...(mayHighlight && { dataEntity: target }),
    dataNote: note,
  };
  return { start, end, tagName: 'a', properties };
}

/** Returns the element that marks a date: `time`, or `span` for a range of days, which `time` cannot express. */
export function dateElement(date: ResolvedDate, anchor: string): WrappedSpan {
  const { start, end } = date;
  const dateTime = toDateTime(date);
  if (dateTime === undefined) return { start, end, tagName: 'span', properties: { id: anchor } };
  return { start, end, tagName: 'time', properties: { id: anchor, dateTime } };
}

/** Returns `2016-10-23`, `2016-10` or `2016`; `undefined` for what is longer than one day, month or year. */
function toDateTime({ precision, from, to = from }: ResolvedDate): string | undefined {
  const length = { day: 10, month: 7, year: 4 }[precision];
  return from.slice(0, length) === to.slice(0, length) ? from.slice(0, length) : undefined;
}
