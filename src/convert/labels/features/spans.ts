/** A span of lines; `end` is exclusive. */
export interface LineSpan {
  start: number;
  end: number;
}

/** Returns the prefix sums of the values: `sums[i]` is the sum of the values before `i`. */
export function prefixSums(values: Float32Array): Float32Array {
  const sums = new Float32Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!;
  return sums;
}

/** Returns the span with the greatest sum of values (Kadane's algorithm); it is empty if no value is above 0. */
export function findDensestSpan(values: Float32Array): LineSpan {
  const best: LineSpan = { start: 0, end: 0 };
  let bestSum = 0;
  let sum = 0;
  let start = 0;
  for (let i = 0; i < values.length; i++) {
    sum += values[i]!;
    if (sum <= 0) {
      sum = 0;
      start = i + 1;
    } else if (sum > bestSum) {
      bestSum = sum;
      best.start = start;
      best.end = i + 1;
    }
  }
  return best;
}
