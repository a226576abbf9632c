import type { Article, ArticleEntity, ArticleMetadata } from '../article/article.ts';
import { FLOW_KINDS, BODY_KINDS, type Block } from '../article/block.ts';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/table.ts';
import { coverAllRows, toAccount, type Account } from './account.ts';
import { toBlocks } from './blocks.ts';
import { decode } from './decode.ts';
import { labelLines } from './label/label.ts';
import { toLines } from './lines.ts';
import { findMetadata, type FoundMetadata } from './metadata/metadata.ts';
import { readOverrides } from './overrides.ts';
import { splitRows } from './rows.ts';
import { unwrap } from './unwrap/unwrap.ts';

/** A source as it was read. */
export interface Source {
  /** Relative to the project's root. */
  file: string;
  bytes: Uint8Array;
  /** The section its folder stands for. */
  section?: string;
}

/** What a conversion can be given besides the source. */
export interface Surroundings {
  /** In how many other sources a line stands. */
  repeated?: (text: string) => number;
  /** Names what the article's text mentions. */
  findEntities?: (article: Omit<Article, 'entities'>) => ArticleEntity[];
}

export interface Conversion {
  account: Account;
  /** The source's lines as they stood; none where it is not text. */
  rows: string[];
  /** Missing where the source holds none: the account's problems say why. */
  article?: Article;
}

/** Converts one source. Never throws for what a source contains: that becomes a problem in the account. */
export async function convert(source: Source, { repeated, findEntities }: Surroundings = {}): Promise<Conversion> {
  const { file } = source;
  const decoded = decode(source.bytes);
  if (!decoded) return refuse(file, problem('source-binary', { file }));

  const rows = splitRows(decoded.text);
  const overrides = await readOverrides(rows, file);
  const lines = unwrap(toLines(rows, overrides.lines), rows);
  const found = findMetadata(lines);
  const page = {
    language: found.language,
    ...(found.title && { title: found.title.value }),
    ...(repeated && { repeated }),
  };
  const labels = labelLines(lines, page);
  const blocks = coverAllRows(
    [...frontmatterBlock(rows, overrides.lines), ...toBlocks(lines, rows, labels, found)],
    rows,
  );
  const metadata = { ...detected(found), ...(source.section && { section: source.section }), ...overrides.values };

  const problems = [...overrides.problems, ...whatIsMissing(file, lines.length, metadata, blocks)];
  const account = toAccount(file, decoded.encoding, metadata, blocks, problems);
  const article = toArticle(metadata, blocks);
  if (!article) return { account, rows };
  return { account, rows, article: { ...article, entities: findEntities?.(article) ?? [] } };
}

/** The conversion of a source that could not be read at all. */
export function refuse(file: string, why: Problem): Conversion {
  return { account: toAccount(file, null, {}, [], [why]), rows: [] };
}

function frontmatterBlock(rows: readonly string[], count: number): Block[] {
  if (count === 0) return [];
  return [{ kind: 'boilerplate', reason: 'frontmatter', text: rows.slice(0, count).join(' '), lines: [1, count] }];
}

function detected(found: FoundMetadata): Partial<ArticleMetadata> {
  const values = {
    title: found.title?.value,
    description: found.standfirst?.value,
    authors: found.authors?.value,
    published: found.published?.value,
    modified: found.modified?.value,
    publisher: found.publisher?.value,
    language: found.language,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function whatIsMissing(
  file: string,
  lines: number,
  { title }: Partial<ArticleMetadata>,
  blocks: readonly Block[],
): Problem[] {
  if (lines === 0) return [problem('source-empty', { file })];
  if (!blocks.some(({ kind }) => BODY_KINDS.has(kind))) return [problem('no-article', { file })];
  return title ? [] : [problem('no-title', { file })];
}

function toArticle(
  metadata: Partial<ArticleMetadata>,
  blocks: readonly Block[],
): Omit<Article, 'entities'> | undefined {
  const { title } = metadata;
  if (!title || !blocks.some(({ kind }) => BODY_KINDS.has(kind))) return undefined;
  const flow = blocks.filter(({ kind }) => FLOW_KINDS.has(kind));
  return { authors: [], language: 'und', ...metadata, title, blocks: flow };
}
