import type { Span } from '../text/span.ts';
import { mentionsIn, visiblePassage, type ExportArticle, type ExportEntities } from './model.ts';
import { QuotableText } from './quote.ts';
import { toCsv } from './table-formats.ts';

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

/** Returns a row for every mention of every article, in reading order. */
export function toMentionRows(articles: readonly ExportArticle[], entities: ExportEntities): MentionRow[] {
  return articles.flatMap((article) =>
    mentionsIn(article, entities).map(({ block, mention, entity }) => {
      const { prefix, exact, suffix } = new QuotableText(block.text).quote(mention, visiblePassage(block, mention));
      return {
        article: article.slug,
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
    }),
  );
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

/** Returns mentions as CSV. */
export function mentionsToCsv(rows: readonly MentionRow[]): string {
  return toCsv([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]);
}
