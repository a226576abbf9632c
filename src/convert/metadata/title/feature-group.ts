import type { MetadataPage } from '../metadata-page.ts';

/** Some features of possible titles that belong together. */
export interface FeatureGroup {
  names: readonly string[];
  /** Writes `names.length` values for each line that was `found`, those of the first from `out[offset]` on, the next `width` further. */
  fill(page: MetadataPage, found: readonly number[], out: Float64Array, width: number, offset: number): void;
}
