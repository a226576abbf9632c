import type { MetadataPage } from '../metadata-page.ts';
import type { AuthorCandidate, Landmarks } from './author-candidate.ts';
import { AROUND_FEATURES, describeAround, othersReader } from './neighbor-features.ts';
import { NAME_FEATURES, nameDescriber } from './name-features.ts';
import { describePlace, PLACE_FEATURES } from './position-features.ts';
import { describeRivals, readRivals, RIVAL_FEATURES } from './competitor-features.ts';

/** The names of the features, in order. */
export const AUTHOR_FEATURES: readonly string[] = [
  ...PLACE_FEATURES,
  ...NAME_FEATURES,
  ...RIVAL_FEATURES,
  ...AROUND_FEATURES,
];

/** The features of each candidate. */
export function authorFeatures(page: MetadataPage, candidates: readonly AuthorCandidate[], at: Landmarks): number[][] {
  const describeName = nameDescriber(page, at.title);
  const saysOthers = othersReader(page);
  const rivals = readRivals(candidates);
  return candidates.map((candidate, order) => [
    ...describePlace(page, candidate, at),
    ...describeName(candidate.names[0] ?? ''),
    ...describeRivals(candidate, order, rivals, at),
    ...describeAround(page, candidate, saysOthers),
  ]);
}
