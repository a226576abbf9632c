import type { WordVectors } from './word-vectors.ts';

const PASSES = 10;

/**
 * Spherical k-means: a cluster's number for each word. Starts from words spread evenly over the list, which is ordered by
 * frequency, so that the same text gives the same clusters.
 */
export function clusterWords({ words, dimensions, values }: WordVectors, clusters: number): Uint16Array {
  const assigned = new Uint16Array(words.length);
  const centres = new Float32Array(clusters * dimensions);
  for (let cluster = 0; cluster < clusters; cluster++) {
    const word = Math.floor((cluster * Math.min(words.length, clusters * 8)) / clusters);
    centres.set(values.subarray(word * dimensions, (word + 1) * dimensions), cluster * dimensions);
  }
  for (let pass = 0; pass < PASSES; pass++) {
    for (let word = 0; word < words.length; word++)
      assigned[word] = nearest(values, word * dimensions, centres, dimensions);
    recentre(centres, assigned, values, dimensions);
  }
  return assigned;
}

function nearest(values: Float32Array, from: number, centres: Float32Array, dimensions: number): number {
  let best = -Infinity;
  let cluster = 0;
  for (let start = 0; start < centres.length; start += dimensions) {
    let product = 0;
    for (let axis = 0; axis < dimensions; axis++) product += values[from + axis]! * centres[start + axis]!;
    if (product > best) [best, cluster] = [product, start / dimensions];
  }
  return cluster;
}

function recentre(centres: Float32Array, assigned: Uint16Array, values: Float32Array, dimensions: number): void {
  const sums = new Float32Array(centres.length);
  for (const [word, cluster] of assigned.entries())
    for (let axis = 0; axis < dimensions; axis++)
      sums[cluster * dimensions + axis]! += values[word * dimensions + axis]!;
  for (let start = 0; start < sums.length; start += dimensions) {
    const length = Math.hypot(...sums.subarray(start, start + dimensions));
    if (length > 0) for (let axis = 0; axis < dimensions; axis++) centres[start + axis] = sums[start + axis]! / length;
  }
}
