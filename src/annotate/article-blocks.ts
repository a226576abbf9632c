import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { PublishedKind } from '../model/block-kinds.ts';
import type { ArticleBlock } from '../model/block.ts';
import type { Span } from '../text/span.ts';
import { kindOfElement } from './block-elements.ts';
import { textOf, type TextRun } from './text-runs.ts';

/** Where the text of a run stands: in which block, and how many UTF-16 units into its text. */
export interface BlockPosition {
  block: string;
  offset: number;
}

/** A block that is still being put together: the runs it is made of and where they begin in it. */
interface Draft extends Omit<ArticleBlock, 'id'> {
  runs: { run: TextRun; offset: number }[];
}

/** The blocks of an article's tree, and for each of its runs the place it has in one of them. `hiddenIn` counts in runs. */
export function articleBlocks(
  tree: Root,
  runs: readonly TextRun[],
  hiddenIn: (run: TextRun) => readonly Span[] = () => [],
): { blocks: ArticleBlock[]; positions: Map<TextRun, BlockPosition> } {
  const runOf = new Map(runs.map((run) => [run.leaves[0]?.ancestors[0], run]));
  const drafts = draftsIn(tree.children, runOf, 'paragraph').filter(({ text }) => text.trim() !== '');
  const positions = new Map<TextRun, BlockPosition>();
  const blocks = drafts.map(({ runs, ...block }, i): ArticleBlock => {
    const id = `b${i + 1}`;
    for (const { run, offset } of runs) positions.set(run, { block: id, offset });
    const hidden = runs.flatMap(({ run, offset }) =>
      hiddenIn(run).map(({ start, end }) => ({ start: start + offset, end: end + offset })),
    );
    return { id, ...block, ...(hidden.length > 0 && { hidden }) };
  });
  return { blocks, positions };
}

type RunOf = ReadonlyMap<Element | undefined, TextRun>;

function draftsIn(nodes: readonly RootContent[], runOf: RunOf, kind: PublishedKind, ordered = false): Draft[] {
  return nodes.flatMap((node): Draft[] => {
    if (node.type === 'text') return kind === 'paragraph' ? [{ kind, text: node.value.trim(), runs: [] }] : [];
    if (node.type !== 'element') return [];
    const { tagName, children } = node;
    if (/^h[1-6]$/.test(tagName)) return [{ kind: 'heading', level: Number(tagName[1]), text: textOf(node), runs: [] }];
    if (tagName === 'table') return [tableDraft(node, runOf)];
    if (tagName === 'p' || tagName === 'pre') return [textDraft(node, runOf, kind, ordered)];
    const inner = kindOfElement(node) ?? kind;
    if (tagName !== 'li') return draftsIn(children, runOf, inner, tagName === 'ol');
    const own = runOf.has(node) ? [textDraft(node, runOf, inner, ordered)] : [];
    return [...own, ...draftsIn(children, runOf, inner, ordered)];
  });
}

function textDraft(element: Element, runOf: RunOf, kind: PublishedKind, ordered: boolean): Draft {
  const run = runOf.get(element);
  const text = (run?.text ?? textOf(element)).trimEnd();
  return { kind, ...(kind === 'list-item' && { ordered }), text, runs: run ? [{ run, offset: 0 }] : [] };
}

/** Rows are lines and cells are parted by tabs, whatever white space a cell has. */
function tableDraft(table: Element, runOf: RunOf): Draft {
  const draft: Draft = { kind: 'table', text: '', runs: [] };
  for (const row of elementsNamed(table, ['tr'])) {
    if (draft.text !== '') draft.text += '\n';
    elementsNamed(row, ['th', 'td']).forEach((cell, column) => {
      if (column > 0) draft.text += '\t';
      const run = runOf.get(cell);
      if (run) draft.runs.push({ run, offset: draft.text.length });
      draft.text += (run?.text ?? textOf(cell)).replace(/\s/g, ' ');
    });
  }
  return draft;
}

function elementsNamed(node: ElementContent, names: readonly string[]): Element[] {
  if (node.type !== 'element') return [];
  return names.includes(node.tagName) ? [node] : node.children.flatMap((child) => elementsNamed(child, names));
}
