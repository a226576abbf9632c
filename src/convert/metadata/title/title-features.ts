import { MEASURED } from '../../labels/features/features.ts';
import type { MetadataPage } from '../metadata-page.ts';
import type { Features } from '../../../learn/ranker.ts';
import type { FeatureGroup } from './feature-group.ts';
import { formFeatures } from './form-features.ts';
import { neighborFeatures } from './neighbor-features.ts';
import { placeFeatures } from './position-features.ts';
import { titleLines } from './title-candidates.ts';
import { wordFeatures } from './word-features.ts';

/** A line that could be the title, by index. */
export interface TitleCandidate {
  line: number;
  features: Features;
}

/** What was measured of a line for its label. */
const measuredFeatures: FeatureGroup = {
  names: MEASURED,
  fill({ lines }, found, out, width, offset) {
    found.forEach((line, i) => out.set(lines[line]!.measures, offset + i * width));
  },
};

const GROUPS = [placeFeatures, formFeatures, wordFeatures, neighborFeatures, measuredFeatures] as const;

/** The names of the features, in order: what tells a title, then what was measured of the line for its label. */
export const TITLE_FEATURES: readonly string[] = GROUPS.flatMap(({ names }) => names);

/** Every line that could be the title, with its features. */
export function titleCandidates(page: MetadataPage): TitleCandidate[] {
  const found = titleLines(page);
  const width = TITLE_FEATURES.length;
  const values = new Float64Array(found.length * width);
  let offset = 0;
  for (const { names, fill } of GROUPS) {
    fill(page, found, values, width, offset);
    offset += names.length;
  }
  return found.map((line, i) => ({ line, features: values.subarray(i * width, (i + 1) * width) }));
}
