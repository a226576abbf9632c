import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import {
  BLOCK_KINDS,
  isAsideKind,
  PUBLISHED_KINDS,
  type AsideKind,
  type BlockLabels,
  type PublishedKind,
} from '../model/block-kinds.ts';

/** Kinds of block that have an element to themselves. */
const KIND_OF_ELEMENT: ReadonlyMap<string, PublishedKind> = new Map(
  PUBLISHED_KINDS.filter((kind) => !isAsideKind(kind)).map((kind) => [BLOCK_KINDS[kind].element, kind]),
);

/** The element of an aside; its class is its kind. */
export function asideElement(kind: AsideKind, children: ElementContent[], labels: BlockLabels): Element {
  const traits = BLOCK_KINDS[kind];
  if (traits.element === 'figure') return h('figure', { className: kind }, [h('figcaption', children)]);
  return h('aside', { className: ['note', kind], ariaLabel: labels[traits.label] }, children);
}

/** The kind of block that an element holds; `undefined` for elements that only group or mark up. */
export function kindOfElement({ tagName, properties: { className } }: Element): PublishedKind | undefined {
  const classes = Array.isArray(className) ? className.map(String) : [];
  return classes.find(isAsideKind) ?? KIND_OF_ELEMENT.get(tagName);
}
