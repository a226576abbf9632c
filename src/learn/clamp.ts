/** Limits a value to the range from `-limit` to `limit`, beyond which a feature's value says no more. */
export function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
