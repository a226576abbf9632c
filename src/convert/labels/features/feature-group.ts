import type { LabelsPage } from '../labels-page.ts';

/** Some features that belong together. */
export interface FeatureGroup {
  names: readonly string[];
  /** Writes `names.length` values for every line, those of line `i` from `out[i * width + offset]` on. */
  fill(page: LabelsPage, out: Float32Array, width: number, offset: number): void;
}
