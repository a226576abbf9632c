/**
 * The types of names that the model distinguishes. `misc` is for names in its labeled texts that the program does not
 * show (products, prizes, laws): learning them keeps them from being taken for organizations.
 */
export const NAME_TYPES = ['person', 'organization', 'place', 'group', 'event', 'work', 'misc'] as const;

export type NameType = (typeof NAME_TYPES)[number];

/** The position of a token in a name, in the BILOU scheme (Ratinov and Roth 2009); a unit is a name of one token. */
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

/** The number of positions. */
export const POSITIONS = 4;

/** The tag of a token outside of names; those of names follow, four per type. */
export const OUTSIDE = 0;
export const TAG_COUNT = 1 + POSITIONS * NAME_TYPES.length;

/** Returns the tag for an index into `NAME_TYPES` and a position. */
export const tagOf = (type: number, position: number): number => 1 + 4 * type + position;
/** Returns the index into `NAME_TYPES` of a tag other than `OUTSIDE`. */
export const typeOf = (tag: number): number => (tag - 1) >> 2;
/** Returns the position of a tag other than `OUTSIDE`. */
export const positionOf = (tag: number): number => (tag - 1) & 3;

const isUnfinished = (tag: number) => tag !== OUTSIDE && (positionOf(tag) === BEGIN || positionOf(tag) === INSIDE);

/** Returns whether `next` may follow `tag`: a name continues, in its type, until its last token. */
export function mayFollow(tag: number, next: number): boolean {
  const continues = next !== OUTSIDE && (positionOf(next) === INSIDE || positionOf(next) === LAST);
  return isUnfinished(tag) ? continues && typeOf(tag) === typeOf(next) : !continues;
}
