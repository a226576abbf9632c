import type { ArticleMetadata } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Problem } from '../model/problems/problem.ts';
import { cleanRow } from './rows/rows.ts';
import type { Encoding } from '../text/decode.ts';

type Nullable<T> = { [Key in keyof T]-?: Exclude<T[Key], undefined> | null };

/** An article's metadata as the account prints it; `null` is what could not be told. */
export interface AccountMetadata extends Nullable<Omit<ArticleMetadata, 'authors' | 'highlights'>> {
  authors: string[];
}

export interface AccountBlock extends Block {
  /** Which of a source's several articles it is of, from 1 on. */
  article?: number;
}

/**
 * Where every line of a source went and why: what `convert -- --json` prints. The metadata is that of the first article;
 * `articles` has that of all, where there are several.
 */
export interface Account extends AccountMetadata {
  file: string;
  encoding: Encoding | null;
  articles?: AccountMetadata[];
  /** In source order; every non-blank source line is in exactly one. */
  blocks: AccountBlock[];
  problems: Problem[];
}

/** Puts the account together, its keys in the contract's order. `articles` has the metadata of each. */
export function toAccount(
  file: string,
  encoding: Encoding | null,
  articles: readonly Partial<ArticleMetadata>[],
  blocks: AccountBlock[],
  problems: Problem[],
): Account {
  const all = articles.map(toAccountMetadata);
  return {
    file,
    encoding,
    ...toAccountMetadata(articles[0] ?? {}),
    ...(all.length > 1 && { articles: all }),
    blocks,
    problems,
  };
}

function toAccountMetadata(metadata: Partial<ArticleMetadata>): AccountMetadata {
  return {
    language: metadata.language ?? null,
    title: metadata.title ?? null,
    description: metadata.description ?? null,
    authors: metadata.authors ?? [],
    published: metadata.published ?? null,
    modified: metadata.modified ?? null,
    publisher: metadata.publisher ?? null,
    section: metadata.section ?? null,
  };
}

/** Blocks in source order, with one for each non-blank row that none covers: rows of invisible characters, for one. */
export function coverAllRows(
  blocks: readonly AccountBlock[],
  rows: readonly string[],
  reason = 'nothing visible',
): AccountBlock[] {
  const covered = new Uint8Array(rows.length + 1);
  for (const { lines } of blocks) covered.fill(1, lines[0], lines[1] + 1);
  const rest = rows.flatMap((row, index): AccountBlock[] => {
    const line = index + 1;
    if (covered[line] || !row.trim()) return [];
    return [{ kind: 'boilerplate', reason, text: cleanRow(row), lines: [line, line] }];
  });
  return [...blocks, ...rest].sort((a, b) => a.lines[0] - b.lines[0]);
}
