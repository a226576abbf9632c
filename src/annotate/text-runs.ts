import type { Element, ElementContent, Root, Text } from 'hast';
import { BLOCK_KINDS } from '../model/block-kinds.ts';
import { kindOfElement } from './block-elements.ts';

/** A text node of a run: where it stands in the tree and in the run's text. */
export interface Leaf {
  node: Text;
  /** From the run's block down to the node's parent. */
  ancestors: Element[];
  /** UTF-16 offset of the node's first unit in the run's text. */
  start: number;
  /** Inside a link or code: part of the text, but never marked up. */
  closed: boolean;
}

/** The text of one paragraph, list item or table cell, over whatever inline markup it has. */
export interface TextRun {
  text: string;
  leaves: Leaf[];
  /** How many headings come before it: runs of one number are one section. */
  section: number;
  /** The nearest heading before it, as it reads. */
  heading?: string;
}

const BLOCKS = new Set(['p', 'li', 'td', 'dd']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Elements in which nothing is annotated, whatever kind of block they are in. */
const SKIPPED = new Set(['pre', 'th', 'dt']);
const CLOSED = new Set(['a', 'code', 'kbd', 'samp']);

/** The runs of text of `tree` that may be annotated, in reading order; empty ones are left out. */
export function textRuns(tree: Root): TextRun[] {
  const runs: TextRun[] = [];
  const place: Pick<TextRun, 'section' | 'heading'> = { section: 0 };

  const walk = (parent: Root | Element, ancestors: Element[], run: TextRun | undefined) => {
    for (const child of parent.children) {
      if (child.type === 'text' && run) addLeaf(run, child, ancestors);
      if (child.type !== 'element') continue;
      if (HEADINGS.has(child.tagName)) {
        place.section++;
        place.heading = textOf(child);
      } else if (BLOCKS.has(child.tagName) && isAnnotated(child)) {
        const inner: TextRun = { text: '', leaves: [], ...place };
        runs.push(inner);
        walk(child, [child], inner);
      } else if (isAnnotated(child)) {
        walk(child, run ? [...ancestors, child] : [], run);
      }
    }
  };
  walk(tree, [], undefined);
  return runs.filter((run) => run.text.trim() !== '');
}

function isAnnotated(element: Element): boolean {
  const kind = kindOfElement(element);
  return !SKIPPED.has(element.tagName) && (kind === undefined || BLOCK_KINDS[kind].annotated);
}

/** The text a reader sees in `node`, without that of markup. */
export function textOf(node: Root | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as ElementContent)).join('') : '';
}

function addLeaf(run: TextRun, node: Text, ancestors: Element[]) {
  const closed = ancestors.some(({ tagName }) => CLOSED.has(tagName));
  run.leaves.push({ node, ancestors, start: run.text.length, closed });
  run.text += node.value;
}
