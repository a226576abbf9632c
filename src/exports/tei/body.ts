import type { Element } from 'xast';
import { x } from 'xastscript';
import { BLOCK_KINDS, isAsideKind } from '../../model/block.ts';
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
    blocks.every(({ kind }) => isAsideKind(kind)) ? x('p') : null,
    ...sections.map((section) => x('div', elementsOf(section))),
  ]);
}

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
  const { kind, text } = block;
  const attributes = { 'xml:id': blockXmlId(block), ...(isAsideKind(kind) && { type: kind }) };
  return x(BLOCK_KINDS[kind].tei, attributes, kind === 'table' ? tableRows(text) : text);
}

function tableRows(text: string): Element[] {
  return text.split('\n').map((row) => {
    const cells = row.split('\t').map((cell) => x('cell', cell));
    return x('row', cells);
  });
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
