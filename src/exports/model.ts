import type { ArticleMetadata } from '../model/article.ts';
import type { PublishedKind, Block } from '../model/block.ts';
import type { EntityType } from '../model/entity-types.ts';
import type { ArticleSlug, EntityId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import { visibleAround, type Span } from '../text/span.ts';

/** The published site. */
export interface ExportSite {
  title: string;
  /** The front page's whole address. */
  url: string;
  /** BCP 47. */
  language: string;
  description: string;
}

/** The text an article was made from. */
export interface ExportSource {
  /** Names the file `text` was read from; it need not lead anywhere. */
  url: string;
  /** Decoded, line ends as they stood. */
  text: string;
}

export interface ExportMention extends Mention {
  /** The id of the mention's element in the article's page. */
  anchor?: string | undefined;
}

/** A block of an article's flow; the offsets of `mentions` count in its `text`. */
export interface ExportBlock extends Pick<Block, 'text' | 'level' | 'ordered'> {
  kind: PublishedKind;
  /** Unique in the article. */
  id: string;
  /** First and last line in the source, 1-based and inclusive, where they are known. */
  lines?: Block['lines'] | undefined;
  /** Where `text` has what must not be quoted, in order. */
  hidden?: readonly Span[];
  mentions: readonly ExportMention[];
}

export interface ExportArticle {
  slug: ArticleSlug;
  /** The page's whole address. */
  url: string;
  /** The whole address of the picture that a link to the page shows elsewhere. */
  picture?: string | undefined;
  metadata: ArticleMetadata;
  source?: ExportSource | undefined;
  /** The flow of the article in reading order. */
  blocks: readonly ExportBlock[];
  /** The body as portable Markdown; see `portableMarkdown`. */
  markdown: string;
  /** The body without annotations. */
  html: string;
}

export interface ExportDefinition {
  text: string;
  origin: 'editor' | 'wordnet' | 'corpus' | 'openData';
}

export interface ExportPlace {
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
  /** The country's name. */
  country?: string | undefined;
}

export interface ExportEntity {
  id: EntityId;
  /** The page's whole address. */
  url: string;
  name: string;
  type: EntityType;
  aliases: readonly string[];
  definition?: ExportDefinition | undefined;
  /** Label → URL. */
  links: Readonly<Record<string, string>>;
  place?: ExportPlace | undefined;
}

/** Every entity that the exported articles mention, by id. */
export type ExportEntities = ReadonlyMap<EntityId, ExportEntity>;

/** A mention, the block it stands in and the entity it means. */
export interface PlacedMention {
  block: ExportBlock;
  mention: ExportMention;
  entity: ExportEntity;
}

/** What an article mentions, in reading order; mentions of entities that `all` does not have are left out. */
export function mentionsIn(article: ExportArticle, all: ExportEntities): PlacedMention[] {
  return article.blocks.flatMap((block) =>
    block.mentions.flatMap((mention) => {
      const entity = all.get(mention.id);
      return entity ? [{ block, mention, entity }] : [];
    }),
  );
}

/** What of a block's text may be quoted around a mention. */
export function visiblePassage({ text, hidden = [] }: ExportBlock, mention: Span): Span {
  return visibleAround(mention, { start: 0, end: text.length }, hidden);
}

/** The entities of `all` that an article mentions, in order of first mention. */
export function entitiesIn(article: ExportArticle, all: ExportEntities): ExportEntity[] {
  return [...new Set(mentionsIn(article, all).map(({ entity }) => entity))];
}
