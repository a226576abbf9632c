import type { Element, ElementContent, Properties, Text } from 'hast';
import type { Span } from '../text/span.ts';
import type { Leaf, TextRun } from './text-runs.ts';

/** A span of a run's text and the element it becomes. Offsets are UTF-16, `end` exclusive. */
export interface WrappedSpan extends Span {
  tagName: 'a' | 'time' | 'span';
  properties: Properties;
}

/**
 * Makes elements of `spans`, in place: text nodes are cut at every boundary first, then wrapped, so that no character is
 * added, lost or moved. Spans must not overlap. A span over inline markup becomes one element where the markup lies wholly
 * inside it, otherwise one a piece, of which only the first carries the id and, if it is a link, is a tab stop.
 */
export function wrapSpans(run: TextRun, spans: readonly WrappedSpan[]): void {
  const cuts = spans.flatMap(({ start, end }) => [start, end]);
  const pieces = run.leaves.flatMap((leaf) => cutLeaf(leaf, cuts));
  for (const span of spans) {
    const inside = pieces.filter(({ node, start }) => start >= span.start && start + node.value.length <= span.end);
    wrapPieces(
      inside.filter(({ node }) => node.value !== ''),
      span,
    );
  }
}

/** Whether any of `start` to `end` stands where no link may be. */
export function touchesClosed(run: TextRun, start: number, end: number): boolean {
  return run.leaves.some((leaf) => leaf.closed && leaf.start < end && leaf.start + leaf.node.value.length > start);
}

function cutLeaf(leaf: Leaf, cuts: readonly number[]): Leaf[] {
  const { node, start } = leaf;
  const inner = [...new Set(cuts.map((cut) => cut - start))]
    .filter((at) => at > 0 && at < node.value.length)
    .sort((a, b) => a - b);
  if (inner.length === 0) return [leaf];

  const edges = [0, ...inner, node.value.length];
  const pieces = edges.slice(1).map((edge, i): Leaf => {
    const from = edges[i] ?? 0;
    return { ...leaf, start: start + from, node: { type: 'text', value: node.value.slice(from, edge) } };
  });
  replaceIn(parentOf(leaf), node, node, (): Text[] => pieces.map((piece) => piece.node));
  return pieces;
}

function wrapPieces(pieces: readonly Leaf[], { tagName, properties }: WrappedSpan) {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return;
  const range = siblingRange(first, last);
  if (range) {
    replaceIn(range.parent, range.from, range.to, (nodes) => [element(tagName, properties, nodes)]);
    return;
  }
  const rest = Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'id'));
  pieces.forEach((piece, i) => {
    const own = i === 0 ? properties : { ...rest, ...(tagName === 'a' && { tabIndex: -1 }) };
    replaceIn(parentOf(piece), piece.node, piece.node, (nodes) => [element(tagName, own, nodes)]);
  });
}

/** The siblings from `first` to `last`, if together they hold these two leaves' text and what is between, and no more. */
function siblingRange(first: Leaf, last: Leaf) {
  let depth = 0;
  while (first.ancestors[depth + 1] && first.ancestors[depth + 1] === last.ancestors[depth + 1]) depth++;
  const parent = first.ancestors[depth];
  if (!parent) return undefined;
  const from: ElementContent = first.ancestors[depth + 1] ?? first.node;
  const to: ElementContent = last.ancestors[depth + 1] ?? last.node;
  return edgeText(from, 0) === first.node && edgeText(to, -1) === last.node ? { parent, from, to } : undefined;
}

function edgeText(node: ElementContent, index: 0 | -1): ElementContent | undefined {
  if (node.type !== 'element') return node;
  const child = node.children.at(index);
  return child && edgeText(child, index);
}

function parentOf({ ancestors }: Leaf): Element {
  const parent = ancestors.at(-1);
  if (!parent) throw new Error('a text node of a run has no parent');
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
