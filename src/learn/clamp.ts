/** A number no further from 0 than `most`: beyond that more says no more. */
export function cap(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
