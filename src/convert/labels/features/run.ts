/** `sums[i]`: the sum of all values before `i`. */
export function running(values: Float32Array): Float32Array {
  const sums = new Float32Array(values.length + 1);
  for (let at = 0; at < values.length; at++) sums[at + 1] = sums[at]! + values[at]!;
  return sums;
}

/** The stretch with the greatest sum of values, `end` exclusive (Kadane's algorithm); empty where none is above 0. */
export function densestRun(values: Float32Array): { start: number; end: number } {
  let best = 0, bestStart = 0, bestEnd = 0, sum = 0, start = 0; // prettier-ignore
  for (let at = 0; at < values.length; at++) {
    sum += values[at]!;
    if (sum <= 0) {
      sum = 0;
      start = at + 1;
    } else if (sum > best) {
      best = sum;
      bestStart = start;
      bestEnd = at + 1;
    }
  }
  return { start: bestStart, end: bestEnd };
}
