import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { PublishedKind, ArticleBlock } from '../model/block.ts';
import type { Span } from '../text/span.ts';
import type { Paragraph } from './paragraphs.ts';
import { kindOfElement } from './to-hast.ts';

/** The position of a paragraph's text: its block, and the UTF-16 offset in the block's text. */
export interface BlockPosition {
  block: string;
  offset: number;
}

/** A block without its id, and the paragraphs it is made of with their offsets in its text. */
interface BlockDraft extends Omit<ArticleBlock, 'id'> {
  paragraphs: { paragraph: Paragraph; offset: number }[];
}

/**
 * Returns the blocks of an article's tree that have text, and the position of each paragraph in one of them. The spans
 * that `hiddenIn` returns for a paragraph become the hidden spans of its block.
 */
export function findBlocks(
  tree: Root,
  paragraphs: readonly Paragraph[],
  hiddenIn: (paragraph: Paragraph) => readonly Span[] = () => [],
): { blocks: ArticleBlock[]; positions: Map<Paragraph, BlockPosition> } {
  const paragraphOf = new Map(paragraphs.map((paragraph) => [paragraph.element, paragraph]));
  const drafts = draftsIn(tree.children, paragraphOf, 'paragraph').filter(({ text }) => text.trim() !== '');
  const positions = new Map<Paragraph, BlockPosition>();
  const blocks = drafts.map(({ paragraphs, ...block }, i): ArticleBlock => {
    const id = `b${i + 1}`;
    for (const { paragraph, offset } of paragraphs) positions.set(paragraph, { block: id, offset });
    const hidden = paragraphs.flatMap(({ paragraph, offset }) =>
      hiddenIn(paragraph).map(({ start, end }) => ({ start: start + offset, end: end + offset })),
    );
    return { id, ...block, ...(hidden.length > 0 && { hidden }) };
  });
  return { blocks, positions };
}

type ParagraphOf = ReadonlyMap<Element, Paragraph>;

function draftsIn(
  nodes: readonly RootContent[],
  paragraphOf: ParagraphOf,
  kind: PublishedKind,
  ordered = false,
): BlockDraft[] {
  return nodes.flatMap((node): BlockDraft[] => {
    if (node.type === 'text') return kind === 'paragraph' ? [{ kind, text: node.value.trim(), paragraphs: [] }] : [];
    if (node.type !== 'element') return [];
    const { tagName, children } = node;
    if (/^h[1-6]$/.test(tagName)) return [headingDraft(node)];
    if (tagName === 'table') return [tableDraft(node, paragraphOf)];
    if (tagName === 'p' || tagName === 'pre') return [textDraft(node, paragraphOf, kind, ordered)];
    const innerKind = kindOfElement(node) ?? kind;
    if (tagName !== 'li') return draftsIn(children, paragraphOf, innerKind, tagName === 'ol');
    const ownText = paragraphOf.has(node) ? [textDraft(node, paragraphOf, innerKind, ordered)] : [];
    return [...ownText, ...draftsIn(children, paragraphOf, innerKind, ordered)];
  });
}

function headingDraft(element: Element): BlockDraft {
  return { kind: 'heading', level: Number(element.tagName[1]), text: toString(element), paragraphs: [] };
}

function textDraft(element: Element, paragraphOf: ParagraphOf, kind: PublishedKind, ordered: boolean): BlockDraft {
  const paragraph = paragraphOf.get(element);
  const text = (paragraph?.text ?? toString(element)).trimEnd();
  const paragraphs = paragraph ? [{ paragraph, offset: 0 }] : [];
  return { kind, ...(kind === 'list-item' && { ordered }), text, paragraphs };
}

/** Returns the block of a table. White space in a cell becomes spaces, because tabs separate cells and line breaks rows. */
function tableDraft(table: Element, paragraphOf: ParagraphOf): BlockDraft {
  const draft: BlockDraft = { kind: 'table', text: '', paragraphs: [] };
  for (const row of elementsNamed(table, ['tr'])) {
    if (draft.text !== '') draft.text += '\n';
    elementsNamed(row, ['th', 'td']).forEach((cell, column) => {
      if (column > 0) draft.text += '\t';
      const paragraph = paragraphOf.get(cell);
      if (paragraph) draft.paragraphs.push({ paragraph, offset: draft.text.length });
      draft.text += (paragraph?.text ?? toString(cell)).replace(/\s/g, ' ');
    });
  }
  return draft;
}

function elementsNamed(node: ElementContent, names: readonly string[]): Element[] {
  if (node.type !== 'element') return [];
  return names.includes(node.tagName) ? [node] : node.children.flatMap((child) => elementsNamed(child, names));
}
