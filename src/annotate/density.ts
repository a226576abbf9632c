/** A mention as the density rule sees it. */
export interface HighlightCandidate {
  /** The entity's id. */
  id: string;
  section: number;
  paragraph: number;
  /** `false` where an editor has switched the entity's highlights off. */
  mayHighlight: boolean;
}

/** With more in one paragraph, it reads as a list of links and not as prose. An article can have a limit of its own. */
const MAX_HIGHLIGHTS_PER_PARAGRAPH = 6;

/**
 * Chooses which of the candidates, in reading order, are highlighted by default, and returns a flag for each: the first
 * mention of an entity in a section is. Where its paragraph already has `max` highlights, the entity's next mention in
 * the section takes its place.
 */
export function chooseHighlights(
  candidates: readonly HighlightCandidate[],
  max = MAX_HIGHLIGHTS_PER_PARAGRAPH,
): boolean[] {
  const highlighted = new Set<string>();
  const countByParagraph = new Map<number, number>();
  return candidates.map(({ id, section, paragraph, mayHighlight }) => {
    const key = `${section} ${id}`;
    const count = countByParagraph.get(paragraph) ?? 0;
    if (!mayHighlight || highlighted.has(key) || count >= max) return false;
    highlighted.add(key);
    countByParagraph.set(paragraph, count + 1);
    return true;
  });
}
