import { createHash } from 'node:crypto';

/** Returns a digest of data: of objects, arrays, maps, strings, numbers and booleans. */
export function digestOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data, entriesOfMaps)).digest('base64url');
}

function entriesOfMaps(_: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
