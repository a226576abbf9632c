/** Every label a run of source lines can get; the order is that of the design's contract. */
export const BLOCK_KINDS = [
  'title',
  'standfirst',
  'byline',
  'date',
  'caption',
  'credit',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'table',
  'correction',
  'author-note',
  'boilerplate',
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/** The kinds that are the article's body; captions and notes keep their place among them without being body text. */
export const BODY_KINDS: ReadonlySet<BlockKind> = new Set(['heading', 'paragraph', 'list-item', 'quote', 'table']);

/** The kinds that are published in the flow of the article: the body and what stands between it. */
export const FLOW_KINDS: ReadonlySet<BlockKind> = new Set([
  ...BODY_KINDS,
  'caption',
  'credit',
  'correction',
  'author-note',
]);

/** A run of source lines with one label. */
export interface Block {
  kind: BlockKind;
  /** Why the block has this label, in words an editor understands; boilerplate always has one. */
  reason?: string;
  /** One string without line breaks, but for tables: rows by `\n`, cells by `\t`. */
  text: string;
  /** First and last source line, 1-based and inclusive. */
  lines: [first: number, last: number];
  /** Headings only: 2 to 6, where the source tells; 2 otherwise. */
  level?: number;
  /** List items only: whether the source numbers them. */
  ordered?: boolean;
}
