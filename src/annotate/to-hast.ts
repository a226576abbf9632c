import type { Element, ElementContent, Root, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type {
  Definition,
  Heading,
  Html,
  Image,
  ImageReference,
  Link,
  LinkReference,
  Root as MarkdownRoot,
  Table,
} from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { defaultHandlers, toHast, type Handlers, type State } from 'mdast-util-to-hast';
import {
  isAsideKind,
  type BlockLabels,
  BLOCK_KINDS,
  PUBLISHED_KINDS,
  type AsideKind,
  type PublishedKind,
} from '../model/block.ts';
import { slugDeduplicator, slugify } from '../model/ids.ts';
import { linkedName } from '../model/markdown/entity-links.ts';
import { headingAnchor } from './anchors.ts';

/** Returns the URL that `[[name]]` leads to; where it returns none, the words of the link are plain text. */
export type EntityHref = (name: string) => string | undefined;

/**
 * Converts Postil's Markdown to HTML. Text is data: raw HTML becomes the text it is written in, links lead to web pages,
 * mail addresses or this site, and pictures only to this site. Headings get ids and are at most of the second level,
 * because the page's title is of the first.
 */
export function markdownToHast(
  markdown: MarkdownRoot,
  labels: BlockLabels,
  entityHref: EntityHref = () => undefined,
): Root {
  const deduplicate = slugDeduplicator();
  const handlers: Handlers = {
    heading: (state: State, node: Heading) => heading(state, node, deduplicate),
    html: (_: State, node: Html): Text => ({ type: 'text', value: node.value }),
    link: (state: State, node: Link) => link(state, node, entityHref),
    linkReference: (state: State, node: LinkReference) =>
      link(state, { ...definitionOf(state, node), type: 'link', children: node.children }, entityHref),
    image,
    imageReference: (state: State, node: ImageReference) =>
      image(state, { ...definitionOf(state, node), type: 'image', alt: node.alt }),
    table: (state: State, node: Table) =>
      h('section', { className: 'table', ariaLabel: labels.table, tabIndex: 0 }, [defaultHandlers.table(state, node)]),
    containerDirective: (state: State, node: ContainerDirective) => directive(state, node, labels),
  };
  return toHast(markdown, { handlers }) as Root;
}

function heading(state: State, node: Heading, deduplicate: (slug: string) => string): Element {
  const element = defaultHandlers.heading(state, { ...node, depth: Math.max(2, node.depth) as Heading['depth'] });
  const slug = deduplicate(slugify(toString(element)) || 'section');
  element.properties['id'] = headingAnchor(slug);
  return element;
}

function directive(state: State, node: ContainerDirective, labels: BlockLabels): Element {
  const children = state.all(node);
  return isAsideKind(node.name) ? asideElement(node.name, children, labels) : h('div', children);
}

function link(state: State, node: Link, entityHref: EntityHref): Element | ElementContent[] {
  const name = linkedName(node.url);
  if (name !== undefined) {
    const url = entityHref(name);
    return url === undefined ? state.all(node) : defaultHandlers.link(state, { ...node, url });
  }
  if (isSafeUrl(node.url, ['http:', 'https:', 'mailto:'])) return defaultHandlers.link(state, node);
  return state.all(node);
}

function image(state: State, node: Image): Element | ElementContent {
  if (isSafeUrl(node.url, [])) return defaultHandlers.image(state, node);
  return { type: 'text', value: node.alt ?? '' };
}

/** Returns what `[words][identifier]` leads to; the parser makes a reference only of what the text defines. */
function definitionOf(
  { definitionById }: State,
  { identifier }: LinkReference | ImageReference,
): Pick<Definition, 'url' | 'title'> {
  const { url = '', title } = definitionById.get(identifier.toUpperCase()) ?? {};
  return { url, title };
}

/** Whether `url` is relative to this site or has one of these schemes. */
function isSafeUrl(url: string, schemes: readonly string[]): boolean {
  const absolute = URL.parse(url);
  return absolute ? schemes.includes(absolute.protocol) : !url.startsWith('//');
}

/** Kinds of block that have an element to themselves. */
const KIND_OF_ELEMENT: ReadonlyMap<string, PublishedKind> = new Map(
  PUBLISHED_KINDS.filter((kind) => !isAsideKind(kind)).map((kind) => [BLOCK_KINDS[kind].element, kind]),
);

/** Returns the element of an aside; its class is its kind. */
export function asideElement(kind: AsideKind, children: ElementContent[], labels: BlockLabels): Element {
  const traits = BLOCK_KINDS[kind];
  if (traits.element === 'figure') return h('figure', { className: kind }, [h('figcaption', children)]);
  const ariaLabel = 'label' in traits ? labels[traits.label] : undefined;
  return h('aside', { className: ['note', kind], ariaLabel }, children);
}

/** Returns the kind of block that an element holds; `undefined` for elements that only group or mark up. */
export function kindOfElement({ tagName, properties: { className } }: Element): PublishedKind | undefined {
  const classes = Array.isArray(className) ? className.map(String) : [];
  return classes.find(isAsideKind) ?? KIND_OF_ELEMENT.get(tagName);
}
