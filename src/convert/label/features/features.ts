import type { Lexicon } from '../lexicon.ts';
import type { Page } from '../page.ts';
import { contextFeatures, CONTEXT_NAMES } from './context.ts';
import type { FeatureGroup } from './group.ts';
import { layoutFeatures } from './layout.ts';
import { markerFeatures } from './markers.ts';
import { neighbourFeatures } from './neighbours.ts';
import { proseFeatures } from './prose.ts';
import { repeatFeatures } from './repeats.ts';
import { textFeatures } from './text.ts';
import { WORD_NAMES, wordFeatures } from './words.ts';

/** Everything that is measured of a line without learned weights, in the order of the matrix's columns. */
const PLAIN: readonly FeatureGroup[] = [
  textFeatures,
  layoutFeatures,
  proseFeatures,
  neighbourFeatures,
  repeatFeatures,
  markerFeatures,
];

const PLAIN_NAMES = PLAIN.flatMap(({ names }) => names);

/** The columns of the first pass stand first; those of the second are these and what the first pass said. */
export const FIRST_WIDTH = PLAIN_NAMES.length + WORD_NAMES.length;
export const FEATURE_NAMES: readonly string[] = [...PLAIN_NAMES, ...WORD_NAMES, ...CONTEXT_NAMES];
export const WIDTH = FEATURE_NAMES.length;

/** A row of `WIDTH` values for every line; those of the context stay 0 until `addContext`. */
export function lineFeatures(page: Page, lexicon: Lexicon): Float32Array {
  const values = new Float32Array(WIDTH * page.lines.length);
  let offset = 0;
  for (const group of [...PLAIN, wordFeatures(lexicon)]) {
    group.fill(page, values, WIDTH, offset);
    offset += group.names.length;
  }
  return values;
}

/** Writes what the first pass thought of the lines around each line, as log odds, into the matrix. */
export function addContext(page: Page, values: Float32Array, odds: Float32Array): void {
  contextFeatures(odds).fill(page, values, WIDTH, FIRST_WIDTH);
}
