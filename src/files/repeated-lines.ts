import { cleanRow, splitRows } from '../convert/rows/rows.ts';
import { fnv1a } from '../text/hash.ts';

/** A longer line is text; two sources that share it are versions of one article. In characters. */
const MAX_LINE_LENGTH = 400;
/** A shorter line says too little to belong to anyone. In characters. */
const MIN_LINE_LENGTH = 12;

/**
 * Counts in how many sources of a collection each line occurs. Sources from one publisher share their boilerplate,
 * while the text of an article occurs in few. Lines are kept as 32-bit hashes, four bytes for each line of each source.
 */
export class RepeatedLines {
  readonly #linesOf = new Map<string, Int32Array>();
  readonly #counts = new Map<number, number>();

  /** Adds a source by the hashes of its lines, or replaces what was counted for it. */
  set(file: string, hashes: Int32Array): void {
    this.delete(file);
    this.#linesOf.set(file, hashes);
    for (const hash of hashes) this.#counts.set(hash, (this.#counts.get(hash) ?? 0) + 1);
  }

  delete(file: string): void {
    for (const hash of this.#linesOf.get(file) ?? []) {
      const count = this.#counts.get(hash) ?? 0;
      if (count > 1) this.#counts.set(hash, count - 1);
      else this.#counts.delete(hash);
    }
    this.#linesOf.delete(file);
  }

  /** Returns the hashes of the lines of `file` that occur in at least `count` other sources. */
  linesIn(file: string, count: number): Int32Array {
    const lines = this.#linesOf.get(file) ?? new Int32Array();
    return lines.filter((hash) => (this.#counts.get(hash) ?? 0) > count);
  }

  /** Returns a function that counts, for a line of `file`, the other sources it occurs in. */
  counterFor(file: string): (line: string) => number {
    const own = this.#linesOf.has(file) ? 1 : 0;
    return (line) => Math.max(0, (this.#counts.get(fnv1a(line)) ?? 0) - own);
  }
}

/** Returns the hashes of the lines of a text that could be boilerplate, each once. */
export function hashLines(text: string): Int32Array {
  const lines = splitRows(text).map(cleanRow);
  const counted = lines.filter(({ length }) => length >= MIN_LINE_LENGTH && length <= MAX_LINE_LENGTH);
  return Int32Array.from(new Set(counted.map((line) => fnv1a(line))));
}
