import type { WordVectors } from './word-vectors.ts';

const ITERATIONS = 10;

/**
 * Clusters words by spherical k-means (Dhillon and Modha 2001). Returns the number of each word's cluster. The initial
 * centers are evenly spaced among the most frequent words, so that the same texts give the same clusters.
 */
export function clusterWords({ words, dimensions, values }: WordVectors, clusters: number): Uint16Array {
  const assigned = new Uint16Array(words.length);
  const centers = new Float32Array(clusters * dimensions);
  for (let cluster = 0; cluster < clusters; cluster++) {
    const word = Math.floor((cluster * Math.min(words.length, clusters * 8)) / clusters);
    centers.set(values.subarray(word * dimensions, (word + 1) * dimensions), cluster * dimensions);
  }
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    for (let word = 0; word < words.length; word++)
      assigned[word] = nearestCenter(values, word * dimensions, centers, dimensions);
    updateCenters(centers, assigned, values, dimensions);
  }
  return assigned;
}

function nearestCenter(values: Float32Array, from: number, centers: Float32Array, dimensions: number): number {
  let best = -Infinity;
  let cluster = 0;
  for (let start = 0; start < centers.length; start += dimensions) {
    let product = 0;
    for (let axis = 0; axis < dimensions; axis++) product += values[from + axis]! * centers[start + axis]!;
    if (product > best) [best, cluster] = [product, start / dimensions];
  }
  return cluster;
}

function updateCenters(centers: Float32Array, assigned: Uint16Array, values: Float32Array, dimensions: number): void {
  const sums = new Float32Array(centers.length);
  for (const [word, cluster] of assigned.entries())
    for (let axis = 0; axis < dimensions; axis++)
      sums[cluster * dimensions + axis]! += values[word * dimensions + axis]!;
  for (let start = 0; start < sums.length; start += dimensions) {
    const length = Math.hypot(...sums.subarray(start, start + dimensions));
    if (length > 0) for (let axis = 0; axis < dimensions; axis++) centers[start + axis] = sums[start + axis]! / length;
  }
}
