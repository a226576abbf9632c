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
