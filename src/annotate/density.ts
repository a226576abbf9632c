/** What the density rule looks at, in reading order. */
export interface Candidate {
  /** The entity's id. */
  id: string;
  section: number;
  paragraph: number;
  /** `false` where an editor has switched the entity's highlights off. */
  highlight: boolean;
}

/** More than this in one paragraph and it reads as a list of links, not as prose; an article can have its own measure. */
const HIGHLIGHTS_PER_PARAGRAPH = 6;

/**
 * Which candidates are highlighted by default, one answer each: the first mention of an entity in a section. Where a
 * paragraph already has `cap` highlights, the entity waits for its next mention in the section.
 */
export function chooseHighlights(candidates: readonly Candidate[], cap = HIGHLIGHTS_PER_PARAGRAPH): boolean[] {
  const shown = new Set<string>();
  const perParagraph = new Map<number, number>();
  return candidates.map(({ id, section, paragraph, highlight }) => {
    const key = `${section} ${id}`;
    const count = perParagraph.get(paragraph) ?? 0;
    if (!highlight || shown.has(key) || count >= cap) return false;
    shown.add(key);
    perParagraph.set(paragraph, count + 1);
    return true;
  });
}
