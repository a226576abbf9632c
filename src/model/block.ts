import type { Span } from '../text/span.ts';

/**
 * What a kind of block is to an article: `metadata` moves to the frontmatter, `body` is the text itself, `aside` is
 * published in its place between the body's blocks without being body text, and `boilerplate` is left out.
 */
export type BlockRole = 'metadata' | 'body' | 'aside' | 'boilerplate';

interface UnpublishedTraits {
  role: 'metadata' | 'boilerplate';
}

/**
 * A kind that is part of the published article. In Markdown, an aside is a container directive named after its kind
 * (`:::caption`), and so is its class in HTML and the `type` of its note in TEI.
 */
interface PublishedTraits {
  role: 'body' | 'aside';
  /** The HTML element that holds a block of this kind; headings have one for each level. */
  element: 'p' | 'h2' | 'li' | 'blockquote' | 'table' | 'figure' | 'aside';
  /** The TEI P5 element of a block of this kind. */
  tei: 'p' | 'head' | 'item' | 'quote' | 'table' | 'note';
  /** Whether mentions are marked up in it. */
  annotated: boolean;
  /** Whether names are looked for in it when the article's entities are listed. */
  searchedForNames: boolean;
  /** The interface string that names such a block to screen readers, where its element alone does not say what it is. */
  label?: string;
}

/**
 * Every kind that a run of source lines can have, in the order of the account's contract. Headings are not searched for
 * names because they capitalize at will, credits because they name who took a picture.
 */
export const BLOCK_KINDS = {
  title: { role: 'metadata' },
  standfirst: { role: 'metadata' },
  byline: { role: 'metadata' },
  date: { role: 'metadata' },
  caption: { role: 'aside', element: 'figure', tei: 'note', annotated: false, searchedForNames: true },
  credit: { role: 'aside', element: 'figure', tei: 'note', annotated: false, searchedForNames: false },
  heading: { role: 'body', element: 'h2', tei: 'head', annotated: false, searchedForNames: false },
  paragraph: { role: 'body', element: 'p', tei: 'p', annotated: true, searchedForNames: true },
  'list-item': { role: 'body', element: 'li', tei: 'item', annotated: true, searchedForNames: true },
  quote: { role: 'body', element: 'blockquote', tei: 'quote', annotated: true, searchedForNames: true },
  table: { role: 'body', element: 'table', tei: 'table', annotated: true, searchedForNames: true, label: 'table' },
  correction: {
    role: 'aside',
    element: 'aside',
    tei: 'note',
    annotated: false,
    searchedForNames: false,
    label: 'correction',
  },
  'author-note': {
    role: 'aside',
    element: 'aside',
    tei: 'note',
    annotated: false,
    searchedForNames: false,
    label: 'authorNote',
  },
  boilerplate: { role: 'boilerplate' },
} as const satisfies Record<string, UnpublishedTraits | PublishedTraits>;

type Kinds = typeof BLOCK_KINDS;

export type BlockKind = keyof Kinds;

type KindWithRole<Role extends BlockRole> = {
  [Kind in BlockKind]: Kinds[Kind]['role'] extends Role ? Kind : never;
}[BlockKind];

export type AsideKind = KindWithRole<'aside'>;

/** A kind that is part of the published article. */
export type PublishedKind = KindWithRole<'body' | 'aside'>;

/** What labeled kinds of block are called to screen readers, in the article's language. */
export type BlockLabels = Record<Extract<Kinds[PublishedKind], { label: string }>['label'], string>;

/** The keys of those labels among the strings of the interface. */
export const BLOCK_LABELS = Object.values(BLOCK_KINDS).flatMap((traits) => ('label' in traits ? [traits.label] : []));

/** Every kind that is part of the published article, in the table's order. */
export const PUBLISHED_KINDS: readonly PublishedKind[] = Object.keys(BLOCK_KINDS).filter(isPublishedKind);

/** Whether a block of this kind is text of the article's body. */
export function isBodyKind(kind: BlockKind): boolean {
  return hasRole(kind, 'body');
}

/** Whether `name`, of a block kind or a Markdown directive, is that of a kind of aside. */
export function isAsideKind(name: string): name is AsideKind {
  return hasRole(name, 'aside');
}

/** Whether a block of the kind `name` is part of the published article. */
export function isPublishedKind(name: string): name is PublishedKind {
  return hasRole(name, 'body') || hasRole(name, 'aside');
}

function hasRole(name: string, role: BlockRole): boolean {
  return Object.hasOwn(BLOCK_KINDS, name) && BLOCK_KINDS[name as BlockKind].role === role;
}

/** A run of source lines with one label. */
export interface Block {
  /** What the lines are to the article. */
  kind: BlockKind;
  /** Why the block has this label, in words an editor understands; boilerplate always has one. */
  reason?: string;
  /** One string without line breaks; in a table, rows are separated by `\n` and cells by `\t`. */
  text: string;
  /** First and last source line, 1-based and inclusive. */
  lines: [first: number, last: number];
  /** Headings only: 2 to 6; 2 if the source shows no level. */
  level?: number;
  /** List items only: whether the source numbers them. */
  ordered?: boolean;
}

/** A published block as its article's page shows it. */
export interface ArticleBlock extends Pick<Block, 'text' | 'level' | 'ordered'> {
  /** `b1`, `b2`, …, in reading order. */
  id: string;
  kind: PublishedKind;
  /** The spans of its text that must not be quoted, in order; absent where there are none. */
  hidden?: readonly Span[];
}
