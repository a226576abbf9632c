/** Returns the hash of a sequence of words that is one word longer; the order of words matters. */
export function joinHash(sequence: number, word: number): number {
  return (Math.imul(sequence, 0x9e3779b1) ^ word) + (sequence >>> 15) | 0; // prettier-ignore
}

/** Returns one of `size` buckets, a power of two, for the hash of a word; high bits of the hash count as well. */
export function bucketOf(hash: number, size: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & (size - 1);
}
