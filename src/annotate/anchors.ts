/** Returns the id of an entity's line in an article's sidebar: `place/mosul` → `e-place-mosul`. */
export function entityAnchor(entityId: string): string {
  return `e-${entityId.replace('/', '-')}`;
}

/** Returns the id of an article's mention; `number` counts from one. */
export function mentionAnchor(number: number): string {
  return `m${number}`;
}

/** Returns the id of an article's date; `number` counts from one. */
export function dateAnchor(number: number): string {
  return `d${number}`;
}

/** Returns the id of a heading; the prefix keeps it distinct from those of mentions, dates and entities. */
export function headingAnchor(slug: string): string {
  return `s-${slug}`;
}
