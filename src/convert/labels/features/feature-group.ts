import type { LabelsPage } from '../labels-page.ts';

/**
 * Some columns of the matrix of features, which has a row for each line and `width` columns. `fill` writes the values of
 * line `i` at `out[i * width + offset]` and after it, one for each name.
 */
export interface FeatureGroup {
  names: readonly string[];
  fill(page: LabelsPage, out: Float32Array, width: number, offset: number): void;
}

/** Greater counts of lines and words are cut to these: they would distinguish pages rather than lines. */
export const MAX_LINE_COUNT = 40;
export const MAX_WORD_COUNT = 300;
/** The distance to a line that the page does not have. */
export const MISSING_LINE_DISTANCE = 99;
