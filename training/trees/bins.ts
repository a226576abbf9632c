/**
 * A matrix of rows × features with each value replaced by the number of its bin, which is all that trees are grown from
 * (histogram-based boosting, Ke et al. 2017).
 */
export interface BinnedMatrix {
  rows: number;
  /** `columns[feature][row]`: a bin from 0 to `MAX_BINS - 1`. */
  columns: readonly Uint8Array[];
  /** `edges[feature][bin]`: the greatest value of the bin, rising; the last bin has none. */
  edges: readonly Float64Array[];
}

export const MAX_BINS = 64;

/** Returns the edges of at most `bins` bins that hold equal numbers of the `sorted` values, as far as equal values allow. */
export function quantileEdges(sorted: Float32Array | Float64Array, bins: number): Float64Array {
  const edges: number[] = [];
  for (let bin = 1; bin < bins; bin++) {
    const value = sorted[Math.floor((bin * sorted.length) / bins)]!;
    if (value < sorted.at(-1)! && value !== edges.at(-1)) edges.push(value);
  }
  return Float64Array.from(edges);
}

/** Returns the bins of a column whose values `valueOf` gives by row. */
export function binColumn(rows: number, valueOf: (row: number) => number, edges: Float64Array): Uint8Array {
  const bins = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) bins[row] = findBin(valueOf(row), edges);
  return bins;
}

/** Returns the first bin whose edge is not below the value, by binary search. */
function findBin(value: number, edges: Float64Array): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Returns the rows whose bin in the column is at most `bin`, and the other rows, both in order. */
export function partition(rows: Int32Array, column: Uint8Array, bin: number): [Int32Array, Int32Array] {
  const low = new Int32Array(rows.length);
  const high = new Int32Array(rows.length);
  let lows = 0;
  let highs = 0;
  for (const row of rows) {
    if (column[row]! <= bin) low[lows++] = row;
    else high[highs++] = row;
  }
  return [low.subarray(0, lows), high.subarray(0, highs)];
}
