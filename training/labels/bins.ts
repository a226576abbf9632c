import { seededRandom } from '../../src/text/random.ts';

/** Features cut into at most 64 bins each, by column: `columns[feature][row]`. */
export interface Binned {
  columns: Uint8Array[];
  /** `edges[feature][bin]`: the greatest value that belongs to the bin; the last bin has none. */
  edges: Float32Array[];
  rows: number;
}

const MOST = 64;
const SAMPLE = 10_000;

/**
 * Cuts features where equal numbers of rows fall into each bin, as far as values allow: of rows `width` wide the
 * columns from `from` up to, not including, `to`.
 */
export function binFeatures(values: Float32Array, width: number, from: number, to: number): Binned {
  const rows = values.length / width;
  const random = seededRandom(7);
  const sample = Array.from({ length: Math.min(rows, SAMPLE) }, () => Math.floor(random() * rows));
  const features = Array.from({ length: to - from }, (_, at) => from + at);
  const edges = features.map((feature) =>
    quantiles(Float32Array.from(sample, (row) => values[row * width + feature]!).sort()),
  );
  return { rows, edges, columns: features.map((feature, at) => binColumn(values, width, feature, edges[at]!)) };
}

function quantiles(sorted: Float32Array): Float32Array {
  const cuts: number[] = [];
  for (let bin = 1; bin < MOST; bin++) {
    const at = Math.floor((bin * sorted.length) / MOST);
    const value = sorted[at]!;
    if (value < sorted.at(-1)! && value !== cuts.at(-1)) cuts.push(value);
  }
  return Float32Array.from(cuts);
}

function binColumn(values: Float32Array, width: number, feature: number, cuts: Float32Array): Uint8Array {
  const bins = new Uint8Array(values.length / width);
  for (let row = 0; row < bins.length; row++) {
    const value = values[row * width + feature]!;
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value <= cuts[middle]!) high = middle;
      else low = middle + 1;
    }
    bins[row] = low;
  }
  return bins;
}
