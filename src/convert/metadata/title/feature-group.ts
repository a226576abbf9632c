import type { MetadataPage } from '../metadata-page.ts';

/** Features of lines that could be the title, computed together. */
export interface TitleFeatureGroup {
  names: readonly string[];
  /**
   * Writes `names.length` values for each of the `lines`, given by index in the page: those of the first line from
   * `out[offset]` on, those of each further line `width` later.
   */
  fill(page: MetadataPage, lines: readonly number[], out: Float64Array, width: number, offset: number): void;
}
