import type { LabelsPage } from '../labels-page.ts';
import type { Lexicon } from '../lexicon.ts';
import type { FeatureGroup } from './feature-group.ts';
import { firstPassFeatures } from './first-pass.ts';
import { layoutFeatures } from './layout.ts';
import { markerFeatures } from './markers.ts';
import { neighborFeatures } from './neighbors.ts';
import { positionFeatures } from './position.ts';
import { proseFeatures } from './prose.ts';
import { repeatFeatures } from './repeats.ts';
import { segmentFeatures } from './segments.ts';
import { textFeatures } from './text.ts';
import { WORD_NAMES, wordFeatures } from './words.ts';

/** The features that need no learned weights, in the order of the matrix's columns. */
const MEASURED_GROUPS: readonly FeatureGroup[] = [
  textFeatures,
  layoutFeatures,
  proseFeatures,
  neighborFeatures,
  repeatFeatures,
  markerFeatures,
];

/** The features that only the second pass sees, by the first pass's log odds; see `addContext`. */
const CONTEXT_GROUPS = [firstPassFeatures, positionFeatures, segmentFeatures] as const;

const namesOf = (groups: readonly FeatureGroup[]) => groups.flatMap(({ names }) => names);
const NO_ODDS = new Float32Array();

/** The names of the first columns: what is measured of a line, whatever has been learned. */
export const MEASURED_FEATURES: readonly string[] = namesOf(MEASURED_GROUPS);
/** The number of columns that the first pass sees; those of the second pass come after them. */
export const FIRST_PASS_WIDTH = MEASURED_FEATURES.length + WORD_NAMES.length;
export const FEATURE_NAMES: readonly string[] = [
  ...MEASURED_FEATURES,
  ...WORD_NAMES,
  ...namesOf(CONTEXT_GROUPS.map((toGroup) => toGroup(NO_ODDS))),
];
/** The number of all columns. */
export const WIDTH = FEATURE_NAMES.length;

/** Returns the matrix of features, lines × `WIDTH`; the columns of the second pass are 0 until `addContext`. */
export function lineFeatures(page: LabelsPage, lexicon: Lexicon): Float32Array {
  const values = new Float32Array(page.lines.length * WIDTH);
  fillGroups([...MEASURED_GROUPS, wordFeatures(lexicon)], page, values, 0);
  return values;
}

/** Lower log odds by the first pass are cut to this: lines are certain to be boilerplate either way. */
const MIN_ODDS = -6;

/** Fills the columns of the second pass by the first pass's log odds of each line. */
export function addContext(page: LabelsPage, values: Float32Array, odds: Float32Array): void {
  const cutOdds = odds.map((value) => Math.max(MIN_ODDS, value));
  const groups = CONTEXT_GROUPS.map((toGroup) => toGroup(cutOdds));
  fillGroups(groups, page, values, FIRST_PASS_WIDTH);
}

function fillGroups(groups: readonly FeatureGroup[], page: LabelsPage, values: Float32Array, start: number): void {
  let offset = start;
  for (const group of groups) {
    group.fill(page, values, WIDTH, offset);
    offset += group.names.length;
  }
}
