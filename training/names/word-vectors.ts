import { seededRandom } from '../../src/text/random.ts';

/** A unit vector of `dimensions` numbers per word; words with similar contexts have similar vectors. */
export interface WordVectors {
  words: string[];
  dimensions: number;
  values: Float32Array;
}

/** A nonzero cell in a word's row of the matrix. */
interface Cell {
  context: number;
  value: number;
}

/** The number of most frequent words that are contexts. */
const CONTEXT_WORDS = 5_000;
const OFFSETS = [-2, -1, 1, 2];
const POWER_ITERATIONS = 3;
/** The exponent that smooths the distribution of contexts, against a bias towards rare ones. */
const CONTEXT_SMOOTHING = 0.75;

/**
 * Returns vectors of the words with at least `minCount` uses: positive pointwise mutual information (Levy and Goldberg
 * 2014) with the words at each offset, reduced by randomized subspace iteration (Halko, Martinsson and Tropp 2011).
 */
export function wordVectors(
  sentences: Iterable<readonly string[]>,
  options: { minCount: number; dimensions: number },
): WordVectors {
  const lines = [...sentences];
  const words = frequentWords(lines, options.minCount);
  const entries = mutualInformation(countNeighbors(lines, words), words.length);
  const values = reduce(entries, CONTEXT_WORDS * OFFSETS.length, options.dimensions);
  return { words, dimensions: options.dimensions, values };
}

function frequentWords(lines: readonly (readonly string[])[], minCount: number): string[] {
  const counts = new Map<string, number>();
  for (const line of lines) for (const word of line) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= minCount)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
}

function countNeighbors(lines: readonly (readonly string[])[], words: readonly string[]): Map<number, number>[] {
  const index = new Map(words.map((word, at) => [word, at]));
  const counts = words.map(() => new Map<number, number>());
  for (const line of lines) {
    const ids = line.map((word) => index.get(word) ?? -1);
    for (const [at, id] of ids.entries()) {
      if (id < 0) continue;
      for (const [slot, offset] of OFFSETS.entries()) {
        const other = ids[at + offset];
        if (other === undefined || other < 0 || other >= CONTEXT_WORDS) continue;
        const context = slot * CONTEXT_WORDS + other;
        counts[id]!.set(context, (counts[id]!.get(context) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function mutualInformation(counts: readonly Map<number, number>[], size: number): Cell[][] {
  const ofContext = new Float64Array(CONTEXT_WORDS * OFFSETS.length);
  const ofWord = new Float64Array(size);
  for (const [word, row] of counts.entries())
    for (const [context, count] of row) {
      ofContext[context]! += count ** CONTEXT_SMOOTHING;
      ofWord[word]! += count;
    }
  const all = ofContext.reduce((sum, count) => sum + count, 0);
  return counts.map((row, word) =>
    [...row]
      .map(([context, count]) => ({ context, value: Math.log((count * all) / (ofWord[word]! * ofContext[context]!)) }))
      .filter(({ value }) => value > 0),
  );
}

function reduce(entries: readonly Cell[][], contexts: number, dimensions: number): Float32Array {
  const random = seededRandom(7);
  let right = Float32Array.from({ length: contexts * dimensions }, () => random() + random() + random() - 1.5);
  let left = new Float32Array(0);
  for (let step = 0; step < POWER_ITERATIONS; step++) {
    left = multiply(entries, right, dimensions);
    orthonormalize(left, dimensions);
    if (step < POWER_ITERATIONS - 1) right = multiplyBack(entries, left, contexts, dimensions);
  }
  const scaled = multiply(entries, multiplyBack(entries, left, contexts, dimensions), dimensions);
  normalizeRows(scaled, dimensions);
  return scaled;
}

function multiply(entries: readonly Cell[][], right: Float32Array, dimensions: number): Float32Array<ArrayBuffer> {
  const result = new Float32Array(entries.length * dimensions);
  for (const [row, list] of entries.entries())
    for (const { context, value } of list)
      for (let axis = 0; axis < dimensions; axis++)
        result[row * dimensions + axis]! += value * right[context * dimensions + axis]!;
  return result;
}

function multiplyBack(
  entries: readonly Cell[][],
  left: Float32Array,
  contexts: number,
  dimensions: number,
): Float32Array<ArrayBuffer> {
  const result = new Float32Array(contexts * dimensions);
  for (const [row, list] of entries.entries())
    for (const { context, value } of list)
      for (let axis = 0; axis < dimensions; axis++)
        result[context * dimensions + axis]! += value * left[row * dimensions + axis]!;
  return result;
}

/** Orthonormalizes the columns (Gram-Schmidt). */
function orthonormalize(matrix: Float32Array, columns: number): void {
  const rows = matrix.length / columns;
  for (let column = 0; column < columns; column++) {
    for (let earlier = 0; earlier < column; earlier++) {
      let product = 0;
      for (let row = 0; row < rows; row++)
        product += matrix[row * columns + column]! * matrix[row * columns + earlier]!;
      for (let row = 0; row < rows; row++)
        matrix[row * columns + column]! -= product * matrix[row * columns + earlier]!;
    }
    let square = 0;
    for (let row = 0; row < rows; row++) square += matrix[row * columns + column]! ** 2;
    const scale = 1 / Math.sqrt(square + 1e-12);
    for (let row = 0; row < rows; row++) matrix[row * columns + column]! *= scale;
  }
}

function normalizeRows(matrix: Float32Array, columns: number): void {
  for (let start = 0; start < matrix.length; start += columns) {
    let square = 0;
    for (let axis = 0; axis < columns; axis++) square += matrix[start + axis]! ** 2;
    const scale = 1 / Math.sqrt(square + 1e-12);
    for (let axis = 0; axis < columns; axis++) matrix[start + axis]! *= scale;
  }
}
