import type { Element, Root, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { BLOCK_KINDS } from '../model/block.ts';
import type { Span } from '../text/span.ts';
import { kindOfElement } from './to-hast.ts';

/** A text node and its position, in the tree and in its paragraph. */
export interface PlacedTextNode {
  node: Text;
  /** From the paragraph's element down to the node's parent. */
  ancestors: Element[];
  /** UTF-16 offset of the node's first unit in the paragraph's text. */
  start: number;
  /** Whether it is in a link or in code, where nothing is marked up. */
  unmarkable: boolean;
}

/** A paragraph, list item or table cell that may be annotated, with its text across inline markup. */
export interface Paragraph {
  element: Element;
  text: string;
  nodes: PlacedTextNode[];
  /** The number of headings before it, which is the same for all paragraphs of a section. */
  section: number;
  /** The text of the nearest heading before it. */
  heading?: string;
}

const PARAGRAPH_ELEMENTS = new Set(['p', 'li', 'td', 'dd']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Elements in which nothing is annotated, whatever the kind of block. */
const UNANNOTATED = new Set(['pre', 'th', 'dt']);
const UNMARKABLE = new Set(['a', 'code', 'kbd', 'samp']);

/** Returns the paragraphs of `tree` that have text and may be annotated, in reading order. */
export function findParagraphs(tree: Root): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const place: Pick<Paragraph, 'section' | 'heading'> = { section: 0 };

  const walk = (parent: Root | Element, ancestors: Element[], paragraph: Paragraph | undefined) => {
    for (const child of parent.children) {
      if (child.type === 'text' && paragraph) addTextNode(paragraph, child, ancestors);
      if (child.type !== 'element') continue;
      if (HEADINGS.has(child.tagName)) {
        place.section++;
        place.heading = toString(child);
      } else if (isAnnotated(child) && PARAGRAPH_ELEMENTS.has(child.tagName)) {
        const inner: Paragraph = { element: child, text: '', nodes: [], ...place };
        paragraphs.push(inner);
        walk(child, [child], inner);
      } else if (isAnnotated(child)) {
        walk(child, paragraph ? [...ancestors, child] : [], paragraph);
      }
    }
  };
  walk(tree, [], undefined);
  return paragraphs.filter(({ text }) => text.trim() !== '');
}

/** Whether any part of a span is in a link or in code. */
export function touchesUnmarkable({ nodes }: Paragraph, { start, end }: Span): boolean {
  return nodes.some(
    ({ unmarkable, start: from, node }) => unmarkable && from < end && from + node.value.length > start,
  );
}

function isAnnotated(element: Element): boolean {
  const kind = kindOfElement(element);
  return !UNANNOTATED.has(element.tagName) && (kind === undefined || BLOCK_KINDS[kind].annotated);
}

function addTextNode(paragraph: Paragraph, node: Text, ancestors: Element[]) {
  const unmarkable = ancestors.some(({ tagName }) => UNMARKABLE.has(tagName));
  paragraph.nodes.push({ node, ancestors, start: paragraph.text.length, unmarkable });
  paragraph.text += node.value;
}
