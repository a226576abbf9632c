import type { ArticleMetadata } from '../article/article.ts';
import type { Block } from '../article/block.ts';
import type { Problem } from '../problems/problem.ts';
import type { Encoding } from './decode.ts';

type Nullable<T> = { [Key in keyof T]-?: Exclude<T[Key], undefined> | null };

/** Where every line of a source went and why: what `convert -- --json` prints. `null` is what could not be told. */
export interface Account extends Nullable<Omit<ArticleMetadata, 'authors'>> {
  file: string;
  encoding: Encoding | null;
  authors: string[];
  /** In source order; every non-blank source line is in exactly one. */
  blocks: Block[];
  problems: Problem[];
}

/** Puts the account together, its keys in the contract's order. */
export function toAccount(
  file: string,
  encoding: Encoding | null,
  metadata: Partial<ArticleMetadata>,
  blocks: Block[],
  problems: Problem[],
): Account {
  return {
    file,
    encoding,
    language: metadata.language ?? null,
    title: metadata.title ?? null,
    description: metadata.description ?? null,
    authors: metadata.authors ?? [],
    published: metadata.published ?? null,
    modified: metadata.modified ?? null,
    publisher: metadata.publisher ?? null,
    section: metadata.section ?? null,
    blocks,
    problems,
  };
}

/** Adds a block for every run of non-blank rows that no block covers: rows of invisible characters, for one. */
export function coverAllRows(blocks: readonly Block[], rows: readonly string[]): Block[] {
  const covered = new Set<number>();
  for (const { lines } of blocks) for (let line = lines[0]; line <= lines[1]; line++) covered.add(line);
  const rest = rows.flatMap((row, index): Block[] => {
    const line = index + 1;
    if (!row.trim() || covered.has(line)) return [];
    return [{ kind: 'boilerplate', reason: 'nothing visible', text: '', lines: [line, line] }];
  });
  return rest.length ? [...blocks, ...rest].sort((a, b) => a.lines[0] - b.lines[0]) : [...blocks];
}
