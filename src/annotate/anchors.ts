/** `place/mosul` → `e-place-mosul`: the id of an entity's line in an article's sidebar. */
export function entityAnchor(id: string): string {
  return `e-${id.replace('/', '-')}`;
}

/** The id of an article's `number`th mention, counted from one. */
export function mentionAnchor(number: number): string {
  return `m${number}`;
}

/** The id of a heading that has this slug. The prefix keeps it apart from mentions and entities. */
export function headingAnchor(slug: string): string {
  return `s-${slug}`;
}
