import { MENTION_ORIGINS, type MentionOrigin } from '../model/mention.ts';
import type { RecognizedName } from './recognized-name.ts';

/** Compares two names that overlap; negative if `a` is preferred. */
type Preference = (a: RecognizedName, b: RecognizedName) => number;

const RANKS = Object.fromEntries(MENTION_ORIGINS.map((origin, rank) => [origin, rank])) as Record<
  MentionOrigin,
  number
>;

const editorFirst: Preference = (a, b) => RANKS[a.origin] - RANKS[b.origin];
const longestFirst: Preference = (a, b) => b.end - b.start - (a.end - a.start);
const mostConfidentFirst: Preference = (a, b) => b.confidence - a.confidence;
const leftmostFirst: Preference = (a, b) => a.start - b.start;
/** Makes the outcome independent of the order of the input. */
const alphabetical: Preference = (a, b) => (a.type < b.type ? -1 : Number(a.type > b.type));

/** How overlaps are decided: by the first preference in which two names differ. */
export const OVERLAP_POLICIES = {
  /** For recognition: what an editor wrote outranks what a model predicts. */
  'editor-then-longest': [editorFirst, longestFirst, mostConfidentFirst, leftmostFirst, alphabetical],
  /** For matching known names, all of which are vouched for: the longer name is more specific. */
  'longest-then-editor': [longestFirst, editorFirst, mostConfidentFirst, leftmostFirst, alphabetical],
} as const satisfies Record<string, readonly Preference[]>;

export type OverlapPolicy = keyof typeof OVERLAP_POLICIES;

/** Keeps the preferred one of any two names that overlap. Returns the names that remain, in text order. */
export function resolveOverlaps<Name extends RecognizedName>(names: readonly Name[], policy: OverlapPolicy): Name[] {
  const ranked = names.toSorted((a, b) => compareBy(OVERLAP_POLICIES[policy], a, b));
  const isTaken = new Uint8Array(names.reduce((length, { end }) => Math.max(length, end), 0));
  const kept = ranked.filter(({ start, end }) => {
    if (isTaken.subarray(start, end).includes(1)) return false;
    isTaken.fill(1, start, end);
    return true;
  });
  return kept.sort(leftmostFirst);
}

function compareBy(preferences: readonly Preference[], a: RecognizedName, b: RecognizedName): number {
  for (const prefer of preferences) {
    const order = prefer(a, b);
    if (order !== 0) return order;
  }
  return 0;
}
