import { styleText } from 'node:util';
import type { Account } from '../../src/convert/account.ts';
import { cleanRow } from '../../src/convert/rows/rows.ts';
import { isAsideKind, isBodyKind, PUBLISHED_KINDS, type BlockKind, type Block } from '../../src/model/block.ts';
import type { Problem } from '../../src/model/problems/problem.ts';

/** Body first, then what is published beside it. */
const COUNTED_KINDS = [...PUBLISHED_KINDS.filter(isBodyKind), ...PUBLISHED_KINDS.filter(isAsideKind)];

/** Whether something is wrong enough for the exit code. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Returns a summary such as `2 headings, 14 paragraphs, 1 caption, 11 lines left out`. */
export function formatCounts(counts: Readonly<Partial<Record<BlockKind, number>>>): string {
  const countOf = (kind: BlockKind) => counts[kind] ?? 0;
  const published = COUNTED_KINDS.map((kind) => ({ count: countOf(kind), noun: kind.replace('-', ' '), suffix: '' }));
  const leftOut = { count: countOf('boilerplate'), noun: 'line', suffix: ' left out' };
  return [...published, leftOut]
    .filter(({ count }) => count > 0)
    .map(({ count, noun, suffix }) => `${count} ${noun}${count === 1 ? '' : 's'}${suffix}`)
    .join(', ');
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
