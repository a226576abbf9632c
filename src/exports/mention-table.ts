import type { Span } from '../text/span.ts';
import { visiblePassage, type ExportArticle, type ExportBlock, type ExportEntities } from './model.ts';
import { QuotableText } from './quote.ts';
import { toCsv, type Cell } from './table-formats.ts';

/** A mention; its offsets count in the text of its block. */
export interface MentionRow extends Span {
  /** The article's slug. */
  article: string;
  block: string;
  /** The text before the mention, the mention as written, and the text after it. */
  before: string;
  surface: string;
  after: string;
  type: string;
  name: string;
  /** The entity's id. */
  entity: string;
  /** 0 to 1. */
  confidence: number;
  origin: string;
}

/** Yields a row for every mention of every article, in reading order. */
export function* mentionRows(articles: Iterable<ExportArticle>, entities: ExportEntities): Generator<MentionRow> {
  for (const article of articles) {
    for (const block of article.blocks) yield* rowsOfBlock(article, block, entities);
  }
}

function* rowsOfBlock({ slug }: ExportArticle, block: ExportBlock, entities: ExportEntities): Generator<MentionRow> {
  const text = new QuotableText(block.text);
  for (const mention of block.mentions) {
    const entity = entities.get(mention.id);
    if (!entity) continue;
    const { prefix, exact, suffix } = text.quote(mention, visiblePassage(block, mention));
    yield {
      article: slug,
      block: block.id,
      start: mention.start,
      end: mention.end,
      before: prefix,
      surface: exact,
      after: suffix,
      type: mention.type,
      name: entity.name,
      entity: entity.id,
      confidence: mention.confidence,
      origin: mention.origin,
    };
  }
}

const COLUMNS = [
  'article',
  'block',
  'start',
  'end',
  'before',
  'surface',
  'after',
  'type',
  'name',
  'entity',
  'confidence',
  'origin',
] as const satisfies (keyof MentionRow)[];

/** Writes mentions as CSV, in chunks. */
export function mentionsToCsv(rows: Iterable<MentionRow>): Iterable<string> {
  return toCsv(withHeader(rows));
}

function* withHeader(rows: Iterable<MentionRow>): Generator<readonly Cell[]> {
  yield COLUMNS;
  for (const row of rows) yield COLUMNS.map((column) => row[column]);
}
