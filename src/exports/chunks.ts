/** Length at which a chunk ends: long enough to be written at once, far below that of the whole collection. */
const CHUNK_LENGTH = 65_536;

/** Writes items one after the other and yields the text in chunks, so that it is never in memory as a whole. */
export function* toChunks<Item>(items: Iterable<Item>, write: (item: Item) => string): Generator<string> {
  let chunk = '';
  for (const item of items) {
    chunk += write(item);
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
