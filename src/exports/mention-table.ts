import { mentionsIn, visiblePassage, type ExportArticle, type ExportEntities } from './model.ts';
import { quoteSpan } from './quote.ts';
import { toCsv } from './table-formats.ts';

/** One mention. `start` and `end` are UTF-16 offsets into the block's text, `end` exclusive. */
export interface MentionRow {
  /** The article's slug. */
  article: string;
  block: string;
  start: number;
  end: number;
  /** What stands before the name, the name as written, and what stands behind it. */
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

/** The mentions of every article, in reading order. */
export function mentionRows(articles: readonly ExportArticle[], entities: ExportEntities): MentionRow[] {
  return articles.flatMap((article) =>
    mentionsIn(article, entities).map(({ block, mention, entity }) => {
      const { prefix, exact, suffix } = quoteSpan(block.text, mention, visiblePassage(block, mention));
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

/** Mentions as CSV. */
export function mentionsToCsv(rows: readonly MentionRow[]): string {
  return toCsv([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]);
}
