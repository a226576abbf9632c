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

/** Everything that is measured of a line without learned weights, in the order of the matrix's columns. */
const PLAIN: readonly FeatureGroup[] = [
  textFeatures,
  layoutFeatures,
  proseFeatures,
  neighborFeatures,
  repeatFeatures,
  markerFeatures,
];

/** What a second pass sees besides; see `addContext`. */
const CONTEXT = [firstPassFeatures, positionFeatures, segmentFeatures] as const;

const namesOf = (groups: readonly FeatureGroup[]) => groups.flatMap(({ names }) => names);
const NO_ODDS = new Float32Array();

/** What is measured of a line whatever has been learned: the first columns of its row. */
export const MEASURED_FEATURES: readonly string[] = namesOf(PLAIN);
/** The columns of the first pass stand first; those of the second are these and what the first pass said. */
export const FIRST_PASS_WIDTH = MEASURED_FEATURES.length + WORD_NAMES.length;
export const FEATURE_NAMES: readonly string[] = [
  ...MEASURED_FEATURES,
  ...WORD_NAMES,
  ...namesOf(CONTEXT.map((features) => features(NO_ODDS))),
];
export const WIDTH = FEATURE_NAMES.length;

/** A row of `WIDTH` values for every line; those of the context stay 0 until `addContext`. */
export function lineFeatures(page: LabelsPage, lexicon: Lexicon): Float32Array {
  const values = new Float32Array(WIDTH * page.lines.length);
  fill([...PLAIN, wordFeatures(lexicon)], page, values, 0);
  return values;
}

/** How certain the first pass may seem to be that a line is debris: beyond it, it tells nothing more. */
const LEAST_ODDS = -6;

/** Writes what the first pass thought of the lines around each line, as log odds, into the matrix. */
export function addContext(page: LabelsPage, values: Float32Array, odds: Float32Array): void {
  const clipped = odds.map((value) => Math.max(LEAST_ODDS, value));
  fill(
    CONTEXT.map((features) => features(clipped)),
    page,
    values,
    FIRST_PASS_WIDTH,
  );
}

function fill(groups: readonly FeatureGroup[], page: LabelsPage, values: Float32Array, from: number): void {
  let offset = from;
  for (const group of groups) {
    group.fill(page, values, WIDTH, offset);
    offset += group.names.length;
  }
}
