import { styleText } from 'node:util';
import type { BlockKind } from '../model/block-kinds.ts';
import type { Block } from '../model/block.ts';
import type { Account } from '../convert/account.ts';
import type { Problem } from '../model/problems/problem.ts';
import { cleanRow } from '../convert/rows/rows.ts';

const COUNTED: readonly [BlockKind, one: string, many: string][] = [
  ['paragraph', 'paragraph', 'paragraphs'],
  ['heading', 'heading', 'headings'],
  ['list-item', 'list item', 'list items'],
  ['quote', 'quote', 'quotes'],
  ['table', 'table', 'tables'],
  ['caption', 'caption', 'captions'],
  ['boilerplate', 'line left out', 'lines left out'],
];

/** Whether something is wrong enough for the exit code. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** `14 paragraphs, 2 captions, 11 lines left out` */
export function countBlocks(blocks: readonly Block[]): string {
  const counts = COUNTED.map(([kind, one, many]) => {
    const count = blocks.filter((block) => block.kind === kind).length;
    return count ? `${count} ${count === 1 ? one : many}` : '';
  });
  return counts.filter(Boolean).join(', ');
}

/** The source, each line with its number, its block's label and the reason for it. */
export function explain(account: Account, rows: readonly string[]): string {
  const starts = new Map(account.blocks.map((block) => [block.lines[0], block]));
  const digits = String(rows.length).length;
  const labels = rows.map((_, index) => labelOf(starts.get(index + 1)));
  const width = labels.reduce((most, label) => Math.max(most, label.length), 0);
  const lines = rows.map((row, index) => {
    const number = String(index + 1).padStart(digits);
    const label = labels[index]!.padEnd(width);
    return `${styleText('dim', number)}  ${paint(label)}  ${cleanRow(row)}`.trimEnd();
  });
  return [styleText('bold', account.file), ...metadataLines(account), '', ...lines, ''].join('\n');
}

function labelOf(block: Block | undefined): string {
  if (!block) return '';
  if (block.kind === 'boilerplate') return `- ${block.reason}`;
  return block.reason ? `${block.kind}: ${block.reason}` : block.kind;
}

function paint(label: string): string {
  if (label.startsWith('- ')) return styleText('red', label);
  return styleText(label.startsWith('paragraph') ? 'green' : 'cyan', label);
}

const METADATA = [
  'encoding',
  'language',
  'title',
  'description',
  'authors',
  'published',
  'modified',
  'publisher',
  'section',
] as const;

function metadataLines(account: Account): string[] {
  const values = METADATA.map((key) => [key, [account[key] ?? []].flat().join(', ')] as const);
  return values.filter(([, value]) => value).map(([key, value]) => `${key}: ${value}`);
}
