import type { Element, ElementContent, Root, Text } from 'hast';
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
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { isAsideKind, type BlockLabels } from '../model/block-kinds.ts';
import { linkedName } from '../model/markdown/entity-links.ts';
import { slugify } from '../model/ids.ts';
import { headingAnchor } from './anchors.ts';
import { asideElement } from './block-elements.ts';
import { textOf } from './text-runs.ts';

/** Gives the address that `[[name]]` leads to; without one, its words are text. */
export type EntityHref = (name: string) => string | undefined;

/**
 * Postil's Markdown as hast. Text is data: raw HTML comes out as the characters it is written in, links lead to web
 * pages, mail or this site, and pictures only to this site. Headings get ids and stay below the page's own.
 */
export function toHast(markdown: MarkdownRoot, labels: BlockLabels, entityHref: EntityHref = () => undefined): Root {
  const ids = new Map<string, number>();
  const handlers: Handlers = {
    heading: (state: State, node: Heading) => heading(state, node, ids),
    html: (_: State, node: Html): Text => ({ type: 'text', value: node.value }),
    link: (state: State, node: Link) => link(state, node, entityHref),
    linkReference: (state: State, node: LinkReference) =>
      link(state, { ...definitionOf(state, node), type: 'link', children: node.children }, entityHref),
    image,
    imageReference: (state: State, node: ImageReference) =>
      image(state, { ...definitionOf(state, node), type: 'image', alt: node.alt }),
    table: (state: State, node: Table) =>
      h('section', { className: 'table', ariaLabel: labels.table, tabIndex: 0 }, [defaultHandlers.table(state, node)]),
    containerDirective: (state: State, node: ContainerDirective) => container(state, node, labels),
  };
  return unified().use(remarkRehype, { handlers }).runSync(markdown);
}

function heading(state: State, node: Heading, ids: Map<string, number>): Element {
  const element = defaultHandlers.heading(state, { ...node, depth: Math.max(2, node.depth) as Heading['depth'] });
  const slug = slugify(textOf(element)) || 'section';
  const count = (ids.get(slug) ?? 0) + 1;
  ids.set(slug, count);
  element.properties['id'] = headingAnchor(count === 1 ? slug : `${slug}-${count}`);
  return element;
}

function container(state: State, node: ContainerDirective, labels: BlockLabels): Element {
  const children = state.all(node);
  return isAsideKind(node.name) ? asideElement(node.name, children, labels) : h('div', children);
}

function link(state: State, node: Link, entityHref: EntityHref): Element | ElementContent[] {
  const name = linkedName(node.url);
  if (name !== undefined) {
    const url = entityHref(name);
    return url === undefined ? state.all(node) : defaultHandlers.link(state, { ...node, url });
  }
  if (isSafe(node.url, ['http:', 'https:', 'mailto:'])) return defaultHandlers.link(state, node);
  return state.all(node);
}

function image(state: State, node: Image): Element | ElementContent {
  if (isSafe(node.url, [])) return defaultHandlers.image(state, node);
  return { type: 'text', value: node.alt ?? '' };
}

/** What `[words][identifier]` leads to; the parser makes a reference only of what the text defines. */
function definitionOf(
  { definitionById }: State,
  { identifier }: LinkReference | ImageReference,
): Pick<Definition, 'url' | 'title'> {
  const { url = '', title } = definitionById.get(identifier.toUpperCase()) ?? {};
  return { url, title };
}

/** Whether `url` is relative or has one of these schemes. */
function isSafe(url: string, schemes: readonly string[]): boolean {
  const absolute = URL.parse(url);
  return absolute ? schemes.includes(absolute.protocol) : !url.startsWith('//');
}
