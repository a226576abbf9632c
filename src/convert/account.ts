import type { ArticleMetadata } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Problem } from '../model/problems/problem.ts';
import type { Line } from './lines/line.ts';
import { cleanRow } from './rows/rows.ts';
import type { Encoding } from '../text/decode.ts';

type Nullable<T> = { [Key in keyof T]-?: Exclude<T[Key], undefined> | null };

/** An article's metadata as the account prints it; `null` is what is not known. */
export interface AccountMetadata extends Nullable<Omit<ArticleMetadata, 'authors' | 'highlights'>> {
  /** Names, in the source's order. */
  authors: string[];
}

export interface AccountBlock extends Block {
  /** The number of its article, from 1 on, where a source has several. */
  article?: number;
}

/**
 * Where every row of a source went and why: what `convert -- --json` prints. The metadata is that of the first article;
 * `articles` has that of all, where there are several.
 */
export interface Account extends AccountMetadata {
  /** The path that was given. */
  file: string;
  /** `null` if the file could not be read. */
  encoding: Encoding | null;
  /** Metadata of every article, if the source has several. */
  articles?: AccountMetadata[];
  /** In source order; every non-blank row is in exactly one. */
  blocks: AccountBlock[];
  /** What the editor should look at. */
  problems: Problem[];
}

/** Puts the account together, its keys in the contract's order. `articles` has the metadata of each article. */
export function toAccount({
  file,
  encoding,
  articles,
  blocks,
  problems,
}: Pick<Account, 'file' | 'encoding' | 'blocks' | 'problems'> & {
  articles: readonly Partial<ArticleMetadata>[];
}): Account {
  const all = articles.map(toAccountMetadata);
  const [first = toAccountMetadata({})] = all;
  return { file, encoding, ...first, ...(all.length > 1 && { articles: all }), blocks, problems };
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

/**
 * Returns the account without the reasons of its blocks: what a fixture case expects. Reasons change when the models are
 * trained again, and `reasons.test.ts` holds them to their wording.
 */
export function withoutReasons(account: Account): Account {
  return { ...account, blocks: account.blocks.map(({ reason: _reason, ...block }) => block) };
}

/** Returns the block of the first `count` rows, the editor's frontmatter; none where there is no frontmatter. */
export function toFrontmatterBlocks(rows: readonly string[], count: number): Block[] {
  if (count === 0) return [];
  return [{ kind: 'boilerplate', reason: 'frontmatter', text: rows.slice(0, count).join(' '), lines: [1, count] }];
}

/** Returns the block of a line above, below or between the articles of a source. */
export function toOutsideBlock({ text, lines, boilerplate: reason = 'outside the articles' }: Line): Block {
  return { kind: 'boilerplate', reason, text, lines };
}

/** Returns the blocks of all articles, with their article's number where there are several. */
export function numberBlocks(articles: readonly { blocks: Block[] }[]): AccountBlock[] {
  if (articles.length === 1) return articles[0]!.blocks;
  return articles.flatMap(({ blocks }, i) => blocks.map((block) => ({ ...block, article: i + 1 })));
}

/**
 * Returns the blocks in source order, with a block of boilerplate for each non-blank row that none covers: a row of
 * invisible characters, for one.
 */
export function coverAllRows(
  blocks: readonly AccountBlock[],
  rows: readonly string[],
  reason = 'nothing visible',
): AccountBlock[] {
  const isCovered = new Uint8Array(rows.length + 1);
  for (const { lines } of blocks) isCovered.fill(1, lines[0], lines[1] + 1);
  const uncovered = rows.flatMap((row, index): AccountBlock[] => {
    const number = index + 1;
    if (isCovered[number] || !row.trim()) return [];
    return [{ kind: 'boilerplate', reason, text: cleanRow(row), lines: [number, number] }];
  });
  return [...blocks, ...uncovered].sort((a, b) => a.lines[0] - b.lines[0]);
}
