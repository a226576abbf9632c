import type { Element } from 'xast';
import { x } from 'xastscript';
import type { BlockKind } from '../../model/block.ts';
import type { ExportArticle, ExportBlock } from '../model.ts';
import { blockXmlId } from './xml-ids.ts';

/**
 * The `body`: the title, then blocks; what follows a heading is a `div`, neighboring list items are one `list`. TEI wants
 * more than notes below the title, so an article that has no more gets an empty paragraph.
 */
export function teiBody({ metadata, blocks }: ExportArticle): Element {
  const firstHeading = blocks.findIndex(({ kind }) => kind === 'heading');
  const opening = firstHeading < 0 ? blocks : blocks.slice(0, firstHeading);
  const sections = startGroups(blocks.slice(opening.length), ({ kind }) => kind === 'heading');
  return x('body', [
    x('head', metadata.title),
    ...elementsOf(opening),
    blocks.every(({ kind }) => NOTES.has(kind)) ? x('p') : null,
    ...sections.map((section) => x('div', elementsOf(section))),
  ]);
}

/** Kinds of block that are `note` elements. */
const NOTES: ReadonlySet<BlockKind> = new Set<BlockKind>(['caption', 'credit', 'correction', 'author-note']);

function elementsOf(blocks: readonly ExportBlock[]): Element[] {
  const groups = startGroups(blocks, (block, last) => block.kind !== 'list-item' || !sameList(block, last));
  return groups.map((group) => {
    const [first] = group;
    if (first.kind !== 'list-item') return elementOf(first);
    return x('list', { rend: first.ordered ? 'numbered' : 'bulleted' }, group.map(elementOf));
  });
}

const sameList = (block: ExportBlock, last: ExportBlock) =>
  last.kind === 'list-item' && (last.ordered ?? false) === (block.ordered ?? false);

function elementOf(block: ExportBlock): Element {
  const id = { 'xml:id': blockXmlId(block) };
  if (NOTES.has(block.kind)) return x('note', { ...id, type: block.kind }, block.text);
  switch (block.kind) {
    case 'heading':
      return x('head', id, block.text);
    case 'list-item':
      return x('item', id, block.text);
    case 'quote':
      return x('quote', id, block.text);
    case 'table':
      return table(block.text, id);
    default:
      return x('p', id, block.text);
  }
}

function table(text: string, id: { 'xml:id': string }): Element {
  const rows = text.split('\n').map((row) => row.split('\t').map((cell) => x('cell', cell)));
  return x(
    'table',
    id,
    rows.map((cells) => x('row', cells)),
  );
}

/** Cuts a list before every item that `starts` a group of its own. */
function startGroups<Item>(items: readonly Item[], starts: (item: Item, last: Item) => boolean): [Item, ...Item[]][] {
  const groups: [Item, ...Item[]][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && !starts(item, last)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
