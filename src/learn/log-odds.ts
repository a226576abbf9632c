/** Converts log odds to probabilities, by the logistic function. */
export function oddsToProbabilities(odds: Float32Array): Float32Array {
  return odds.map((value) => 1 / (1 + Math.exp(-value)));
}
