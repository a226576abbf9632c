import type { Article, ArticleEntity, ArticleMetadata } from '../model/article.ts';
import { isBodyKind, isPublishedKind } from '../model/block-kinds.ts';
import type { Block } from '../model/block.ts';
import type { Problem } from '../model/problems/problem.ts';
import { problem } from '../model/problems/table.ts';
import { annotationOf } from './rows/annotated-text.ts';
import { coverAllRows, toAccount, type Account, type AccountBlock } from './account.ts';
import { convertPart, type ConvertedPart } from './convert-part.ts';
import type { Decoded } from '../text/decode.ts';
import type { Line } from './lines/line.ts';
import { readOverrides } from './formats/overrides.ts';
import { prepare, type Part } from './prepare.ts';
import { splitRows } from './rows/rows.ts';

/** A source, read and decoded. */
export interface Source {
  /** Relative to the project's root. */
  file: string;
  /** Its text; `undefined` where the file's bytes are not text. */
  decoded: Decoded | undefined;
  /** The section its folder stands for. */
  section?: string;
}

/** What a conversion can be given besides the source. */
export interface ConvertOptions {
  /** In how many other sources a line stands. */
  repeated?: (text: string) => number;
  /** Names what the article's text mentions. */
  findEntities?: (article: Omit<Article, 'entities'>) => ArticleEntity[];
}

export interface Conversion {
  account: Account;
  /** The source's lines as they stood; none where it is not text. */
  rows: string[];
  /** One for nearly every source. None where it holds none: the account's problems say why. */
  articles: Article[];
}

/** Converts one source. Never throws for what a source contains: that becomes a problem in the account. */
export async function convert(source: Source, { repeated, findEntities }: ConvertOptions = {}): Promise<Conversion> {
  const { file, decoded } = source;
  if (!decoded) return refuse(file, problem('source-binary', { file }));

  const rows = splitRows(decoded.text);
  const annotation = annotationOf(decoded.text);
  if (annotation) {
    const why = problem('source-annotated', { file }, { detail: annotation });
    const blocks = coverAllRows([], rows, 'taken apart for language research');
    return { account: toAccount(file, decoded.encoding, [], blocks, [why]), rows, articles: [] };
  }
  const overrides = await readOverrides(rows, file);
  const { outside, parts } = prepare(rows, overrides.lines);
  const converted = parts.map((part) => convertPart(withGiven(part, source, overrides.values), rows, repeated));

  const covered = [...frontmatterBlock(rows, overrides.lines), ...outside.map(outsideBlock), ...numbered(converted)];
  const blocks = coverAllRows(covered, rows);
  const problems = [...overrides.problems, ...whatIsMissing(file, converted), ...undecidedDates(file, converted)];
  const account = toAccount(file, decoded.encoding, converted.map(metadataOf), blocks, problems);
  const articles = converted.flatMap((part) => toArticle(part, file));
  return { account, rows, articles: articles.map((one) => ({ ...one, entities: findEntities?.(one) ?? [] })) };
}

/** The conversion of a source that could not be read at all. */
export function refuse(file: string, why: Problem): Conversion {
  return { account: toAccount(file, null, [], [], [why]), rows: [], articles: [] };
}

/** What a header says goes before the source's folder, and the editor's frontmatter before both. */
function withGiven({ lines, values }: Part, { section }: Source, overrides: Partial<ArticleMetadata>): Part {
  return { lines, values: { ...values, ...(section && { section }), ...overrides } };
}

function frontmatterBlock(rows: readonly string[], count: number): Block[] {
  if (count === 0) return [];
  return [{ kind: 'boilerplate', reason: 'frontmatter', text: rows.slice(0, count).join(' '), lines: [1, count] }];
}

function outsideBlock({ text, lines, boilerplate = 'outside the articles' }: Line): Block {
  return { kind: 'boilerplate', reason: boilerplate, text, lines };
}

/** The blocks of all articles, with their article's number where there are several. */
function numbered(parts: readonly ConvertedPart[]): AccountBlock[] {
  if (parts.length === 1) return parts[0]!.blocks;
  return parts.flatMap(({ blocks }, i) => blocks.map((block) => ({ ...block, article: i + 1 })));
}

function whatIsMissing(file: string, parts: readonly ConvertedPart[]): Problem[] {
  const written = parts.filter(({ blocks }) => blocks.length);
  if (!written.length) return [problem('source-empty', { file })];
  const bodies = written.filter(({ blocks }) => hasBody(blocks));
  if (!bodies.length) return [problem('no-article', { file })];
  return bodies.flatMap(({ metadata, blocks }) => {
    if (metadata.title) return [];
    return [problem('no-title', parts.length > 1 ? { file, line: blocks[0]!.lines[0] } : { file })];
  });
}

/** Dates that could mean two days, where neither a header nor the editor says which. */
function undecidedDates(file: string, parts: readonly ConvertedPart[]): Problem[] {
  return parts.flatMap(({ metadata, blocks, ambiguous }) => {
    if (!ambiguous || metadata.published || !hasBody(blocks)) return [];
    const [one, other] = ambiguous.days;
    return [problem('ambiguous-date', { file, line: ambiguous.row }, { one, other })];
  });
}

function hasBody(blocks: readonly Block[]): boolean {
  return blocks.some(({ kind }) => isBodyKind(kind));
}

/** What stands around nothing says nothing about an article. */
function metadataOf({ metadata, blocks }: ConvertedPart): Partial<ArticleMetadata> {
  const { language } = metadata;
  return hasBody(blocks) || !language ? metadata : { language };
}

function toArticle({ metadata, blocks }: ConvertedPart, file: string): Omit<Article, 'entities'>[] {
  if (!hasBody(blocks)) return [];
  const published = blocks.filter(({ kind }) => isPublishedKind(kind));
  return [{ authors: [], language: 'und', ...metadata, title: metadata.title ?? titleOf(file), blocks: published }];
}

/** `sources/harbour_fire.txt` → `harbour fire` */
function titleOf(file: string): string {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
  return name.replace(/[_-]+/g, ' ').trim() || name;
}
