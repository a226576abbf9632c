/**
 * What the model tells apart. `misc` is what its labeled texts name but the program does not show: products, prizes,
 * laws; learning it keeps such names from being taken for organizations.
 */
export const NAME_TYPES = ['person', 'organization', 'place', 'group', 'event', 'work', 'misc'] as const;

export type NameType = (typeof NAME_TYPES)[number];

/** Where in a name a token stands: it begins, continues, ends it, or is all of it. */
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

/** The tag of a token outside every name; those of names follow, four a type. */
export const OUTSIDE = 0;
export const TAG_COUNT = 1 + 4 * NAME_TYPES.length;

export const tagOf = (type: number, part: number): number => 1 + 4 * type + part;
export const typeOf = (tag: number): number => (tag - 1) >> 2;
export const partOf = (tag: number): number => (tag - 1) & 3;

const opensName = (tag: number) => tag !== OUTSIDE && (partOf(tag) === BEGIN || partOf(tag) === INSIDE);

/** Whether `next` may follow `tag`: a name once begun goes on, in its type, until its last token. */
export function mayFollow(tag: number, next: number): boolean {
  const continues = next !== OUTSIDE && (partOf(next) === INSIDE || partOf(next) === LAST);
  return opensName(tag) ? continues && typeOf(tag) === typeOf(next) : !continues;
}
