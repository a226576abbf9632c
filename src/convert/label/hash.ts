/** FNV-1a over UTF-16 units `start` up to, not including, `end`: a signed 32-bit integer. */
export function tokenHash(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Joins the hash of what stands before with the next one; order matters. */
export function joinHash(before: number, next: number): number {
  return (Math.imul(before, 0x9e3779b1) ^ next) + (before >>> 15) | 0; // prettier-ignore
}

/** Spreads a hash over `size` buckets, a power of two, by its high bits as well. */
export function bucketOf(hash: number, size: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & (size - 1);
}
