import type { MetadataPage } from '../metadata-page.ts';
import type { AuthorCandidate, Landmarks } from './author-candidate.ts';
import { AUTHOR_COMPETITOR_FEATURES, authorCompetitorFeatures, readCompetingAuthors } from './competitor-features.ts';
import { NAME_FEATURES, nameFeaturesOn } from './name-features.ts';
import { AUTHOR_NEIGHBOR_FEATURES, authorNeighborFeatures, otherCreditTest } from './neighbor-features.ts';
import { AUTHOR_POSITION_FEATURES, authorPositionFeatures } from './position-features.ts';

/** The names of the features of a candidate, in order. */
export const AUTHOR_FEATURES: readonly string[] = [
  ...AUTHOR_POSITION_FEATURES,
  ...NAME_FEATURES,
  ...AUTHOR_COMPETITOR_FEATURES,
  ...AUTHOR_NEIGHBOR_FEATURES,
];

/** Returns the features of each candidate, by `AUTHOR_FEATURES`. */
export function authorFeatures(
  page: MetadataPage,
  candidates: readonly AuthorCandidate[],
  landmarks: Landmarks,
): number[][] {
  const nameFeatures = nameFeaturesOn(page, landmarks.title);
  const creditsOther = otherCreditTest(page);
  const competitors = readCompetingAuthors(candidates);
  return candidates.map((candidate, order) => [
    ...authorPositionFeatures(page, candidate, landmarks),
    ...nameFeatures(candidate.names[0] ?? ''),
    ...authorCompetitorFeatures(candidate, order, competitors, landmarks),
    ...authorNeighborFeatures(page, candidate, creditsOther),
  ]);
}
