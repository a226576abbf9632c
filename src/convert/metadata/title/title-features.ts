import type { Features } from '../../../learn/ranker.ts';
import { MEASURED_FEATURES } from '../../labels/features/features.ts';
import type { MetadataPage } from '../metadata-page.ts';
import type { TitleFeatureGroup } from './feature-group.ts';
import { titleFormFeatures } from './form-features.ts';
import { titleNeighborFeatures } from './neighbor-features.ts';
import { titlePositionFeatures } from './position-features.ts';
import { titleWordFeatures } from './word-features.ts';

/** What was measured of a line to label it. */
const measuredFeatures: TitleFeatureGroup = {
  names: MEASURED_FEATURES,
  fill(page, lines, out, width, offset) {
    lines.forEach((line, i) => out.set(page.lines[line]!.measures, offset + i * width));
  },
};

const GROUPS = [
  titlePositionFeatures,
  titleFormFeatures,
  titleWordFeatures,
  titleNeighborFeatures,
  measuredFeatures,
] as const;

/** The names of the features of a line that could be the title, in order. */
export const TITLE_FEATURES: readonly string[] = GROUPS.flatMap(({ names }) => names);

/** Returns the features of lines of a page, given by index, by `TITLE_FEATURES`. */
export function titleFeatures(page: MetadataPage, lines: readonly number[]): Features[] {
  const width = TITLE_FEATURES.length;
  const values = new Float64Array(lines.length * width);
  let offset = 0;
  for (const { names, fill } of GROUPS) {
    fill(page, lines, values, width, offset);
    offset += names.length;
  }
  return lines.map((_, i) => values.subarray(i * width, (i + 1) * width));
}
