import { BLOCK_KINDS, isAsideKind } from '../../model/block.ts';
import type { ExportArticle, ExportBlock } from '../model.ts';
import { element, type Xml } from '../xml.ts';
import { blockXmlId } from './xml-ids.ts';

/**
 * Returns the `body`: the title, then the blocks, with a `div` for each heading and what follows it, and a `list` for list
 * items in a row. An article without blocks, or with notes only, gets an empty paragraph, which TEI requires.
 */
export function teiBody({ metadata, blocks }: ExportArticle): Xml {
  const firstHeading = blocks.findIndex(({ kind }) => kind === 'heading');
  const opening = firstHeading < 0 ? blocks : blocks.slice(0, firstHeading);
  const sections = splitIntoGroups(blocks.slice(opening.length), ({ kind }) => kind === 'heading');
  return element('body', [
    element('head', metadata.title),
    ...elementsOf(opening),
    blocks.every(({ kind }) => isAsideKind(kind)) ? element('p') : undefined,
    ...sections.map((section) => element('div', elementsOf(section))),
  ]);
}

function elementsOf(blocks: readonly ExportBlock[]): Xml[] {
  const groups = splitIntoGroups(
    blocks,
    (block, previous) => block.kind !== 'list-item' || !isSameList(block, previous),
  );
  return groups.map((group) => {
    const [first] = group;
    if (first.kind !== 'list-item') return elementOf(first);
    return element('list', { rend: first.ordered ? 'numbered' : 'bulleted' }, group.map(elementOf));
  });
}

const isSameList = (block: ExportBlock, previous: ExportBlock) =>
  previous.kind === 'list-item' && (previous.ordered ?? false) === (block.ordered ?? false);

function elementOf(block: ExportBlock): Xml {
  const { kind, text } = block;
  const attributes = { 'xml:id': blockXmlId(block), ...(isAsideKind(kind) && { type: kind }) };
  return element(BLOCK_KINDS[kind].tei, attributes, kind === 'table' ? tableRows(text) : text);
}

function tableRows(text: string): Xml[] {
  return text.split('\n').map((row) => {
    const cells = row.split('\t').map((cell) => element('cell', cell));
    return element('row', cells);
  });
}

/** Splits items into groups before every one that `startsGroup`. */
function splitIntoGroups<Item>(
  items: readonly Item[],
  startsGroup: (item: Item, previous: Item) => boolean,
): [Item, ...Item[]][] {
  const groups: [Item, ...Item[]][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group && previous && !startsGroup(item, previous)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
