import type { BlockContent, List, ListItem, Paragraph, Root, RootContent, Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { isAsideKind, type AsideKind, type Block } from '../block.ts';

/** Converts the published blocks of an article to a Markdown tree; list items in a row become one list. */
export function blocksToTree(blocks: readonly Block[]): Root {
  const children: RootContent[] = [];
  for (const block of blocks) {
    const last = children.at(-1);
    if (block.kind === 'list-item' && last?.type === 'list' && last.ordered === (block.ordered ?? false)) {
      last.children.push(listItem(block.text));
    } else {
      children.push(blockToNode(block));
    }
  }
  return { type: 'root', children };
}

function blockToNode(block: Block): BlockContent {
  if (isAsideKind(block.kind)) return aside(block.kind, block.text);
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', depth: headingDepth(block.level), children: [{ type: 'text', value: block.text }] };
    case 'list-item':
      return list(block);
    case 'quote':
      return { type: 'blockquote', children: [paragraph(block.text)] };
    case 'table':
      return table(block.text);
    default:
      return paragraph(block.text);
  }
}

/** Returns the depth of a heading in Markdown; the first level is left to the article's title. */
function headingDepth(level = 2) {
  return Math.min(6, Math.max(2, level)) as 2 | 3 | 4 | 5 | 6;
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}

function list(block: Block): List {
  return { type: 'list', ordered: block.ordered ?? false, spread: false, children: [listItem(block.text)] };
}

function listItem(text: string): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(text)] };
}

function aside(name: AsideKind, text: string): ContainerDirective {
  return { type: 'containerDirective', name, attributes: {}, children: [paragraph(text)] };
}

function table(text: string): Table {
  const rows = text.split('\n').map((row) => row.split('\t'));
  const columns = rows.reduce((max, row) => Math.max(max, row.length), 0);
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, column) => ({
        type: 'tableCell',
        children: [{ type: 'text', value: cells[column] ?? '' }],
      })),
    })),
  };
}
