import { MENTION_ORIGINS, type Mention, type MentionOrigin } from '../model/mention.ts';

/** As much of a mention as deciding between two that overlap takes. */
export type Candidate = Pick<Mention, 'start' | 'end' | 'type' | 'confidence' | 'origin'>;

/** Negative where `a` is to be preferred. */
type Preference = (a: Candidate, b: Candidate) => number;

const RANKS = Object.fromEntries(MENTION_ORIGINS.map((origin, rank) => [origin, rank])) as Record<
  MentionOrigin,
  number
>;

const editorFirst: Preference = (a, b) => RANKS[a.origin] - RANKS[b.origin];
const longestFirst: Preference = (a, b) => b.end - b.start - (a.end - a.start);
const surestFirst: Preference = (a, b) => b.confidence - a.confidence;
const leftmostFirst: Preference = (a, b) => a.start - b.start;
/** Only so that the outcome never depends on the order the candidates came in. */
const alphabetical: Preference = (a, b) => (a.type < b.type ? -1 : Number(a.type > b.type));

/** How overlaps are decided: the first preference that tells two candidates apart. */
export const OVERLAP_POLICIES = {
  /** Where names are recognized: what an editor wrote outranks what a machine thinks. */
  'editor-then-longest': [editorFirst, longestFirst, surestFirst, leftmostFirst, alphabetical],
  /** Where known names are found again, all of them vouched for: the longer name says more. */
  'longest-then-editor': [longestFirst, editorFirst, surestFirst, leftmostFirst, alphabetical],
} as const satisfies Record<string, readonly Preference[]>;

export type OverlapPolicy = keyof typeof OVERLAP_POLICIES;

/** The candidates that remain when of any two that overlap the preferred one is kept, in text order. */
export function resolveOverlaps<C extends Candidate>(candidates: readonly C[], policy: OverlapPolicy): C[] {
  const ranked = candidates.toSorted((a, b) => compare(a, b, OVERLAP_POLICIES[policy]));
  const taken = new Uint8Array(candidates.reduce((most, { end }) => Math.max(most, end), 0));
  const kept = ranked.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort(leftmostFirst);
}

function compare(a: Candidate, b: Candidate, preferences: readonly Preference[]): number {
  for (const prefer of preferences) {
    const order = prefer(a, b);
    if (order !== 0) return order;
  }
  return 0;
}
