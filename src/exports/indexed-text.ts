import { unitAt } from '../text/code-units.ts';

/** UTF-16 units of a gram. */
const GRAM_LENGTH = 4;
/** 2³² by the golden ratio, which spreads hashes evenly (Knuth, The Art of Computer Programming 3, 6.4). */
const HASH_FACTOR = 0x9e3779b1;

/** UTF-16 units of a text that is read faster than indexed. */
const SHORT_TEXT = 1000;

/** The grams of a text in buckets by their hashes. */
interface GramIndex {
  /** How many bits a hash has more than the number of its bucket. */
  shift: number;
  /** By bucket: the number of its grams, and the offset of the last. */
  counts: Uint32Array;
  last: Int32Array;
  /** By gram: the offset of the one before it in its bucket, or -1. */
  previous: Int32Array;
}

/**
 * A text in which many passages are searched for. Its grams are indexed by the first search: a passage can only be where
 * its rarest gram is, so that a search compares a few places instead of reading the whole text.
 */
export class IndexedText {
  readonly text: string;
  readonly #isShort: boolean;
  #grams: GramIndex | undefined;

  constructor(text: string, shortText = SHORT_TEXT) {
    this.text = text;
    this.#isShort = text.length <= shortText;
  }

  /** Returns the offset of a passage; `undefined` if it does not occur, `many` if it occurs more than once. */
  find(passage: string): number | 'many' | undefined {
    const { text } = this;
    if (this.#isShort || passage.length < GRAM_LENGTH) return findByReading(text, passage);
    const grams = (this.#grams ??= indexGrams(text));
    const rarest = rarestGram(passage, grams);
    let found: number | undefined;
    for (let gram = grams.last[rarest.bucket]!; gram >= 0; gram = grams.previous[gram]!) {
      const start = gram - rarest.offset;
      if (start < 0 || !text.startsWith(passage, start)) continue;
      if (found !== undefined) return 'many';
      found = start;
    }
    return found;
  }
}

function findByReading(text: string, passage: string): number | 'many' | undefined {
  const first = text.indexOf(passage);
  if (first < 0) return undefined;
  return text.indexOf(passage, first + 1) < 0 ? first : 'many';
}

function indexGrams(text: string): GramIndex {
  const shift = Math.max(1, Math.clz32(text.length));
  const buckets = 2 ** (32 - shift);
  const counts = new Uint32Array(buckets);
  const last = new Int32Array(buckets).fill(-1);
  const previous = new Int32Array(text.length);
  let hash = 0;
  for (let end = 0; end < text.length; end++) {
    hash = nextHash(hash, unitAt(text, end));
    const gram = end - GRAM_LENGTH + 1;
    if (gram < 0) continue;
    const bucket = bucketOf(hash, shift);
    counts[bucket]! += 1;
    previous[gram] = last[bucket]!;
    last[bucket] = gram;
  }
  return { shift, counts, last, previous };
}

/** Returns the offset of the gram of a passage whose bucket has the fewest, and the bucket. */
function rarestGram(passage: string, { shift, counts }: GramIndex): { offset: number; bucket: number } {
  let rarest = { offset: 0, bucket: 0 };
  let fewest = Infinity;
  let hash = 0;
  for (let end = 0; end < passage.length && fewest > 1; end++) {
    hash = nextHash(hash, unitAt(passage, end));
    const offset = end - GRAM_LENGTH + 1;
    const bucket = bucketOf(hash, shift);
    if (offset < 0 || counts[bucket]! >= fewest) continue;
    fewest = counts[bucket]!;
    rarest = { offset, bucket };
  }
  return rarest;
}

/** Returns the hash of the gram that ends with `unit`, from that of the one before it, whose first unit is shifted out. */
function nextHash(hash: number, unit: number): number {
  return (hash << (32 / GRAM_LENGTH)) ^ unit;
}

function bucketOf(hash: number, shift: number): number {
  return Math.imul(hash, HASH_FACTOR) >>> shift;
}
