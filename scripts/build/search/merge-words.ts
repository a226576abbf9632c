import { CborReader, encodeCbor, encodeText, encodeArrayHead } from './cbor.ts';

/** The words of an index, as its files have them: `[word, pages, [form, pages][]]` each, in the order of their bytes. */
export interface WordList {
  /** The encoded words, one after the other. */
  words: Buffer;
  /** The number of pages in the index. */
  pageCount: number;
  /** The names of the metadata that pages of the index have, sorted; words refer to them by their position. */
  fields: readonly string[];
}

/** A word of the merged index. */
export interface MergedWord {
  /** A character for each byte of its UTF-8. */
  word: string;
  encoded: Buffer;
  /** Its places in pages; Pagefind divides words into files by their sum. */
  size: number;
}

/**
 * Some pages that have a word, as an index has them: `[page, places, places in metadata]` each, where `page` is the
 * difference to the page before.
 */
interface PageList {
  index: Buffer;
  /** Where the first page continues after its number, and where the list ends. */
  start: number;
  end: number;
  /** The number of pages. */
  length: number;
  /** The numbers of the first and the last page in the merged index. */
  first: number;
  last: number;
  size: number;
}

/** The pages that have a word, and those that have it in forms with accents, from each index. */
interface WordParts {
  pages: PageList[];
  forms: Map<string, PageList[]>;
}

/**
 * Merges the words of several indexes into those of one, where the pages of each index follow those of the one before. Of
 * the pages that have a word only the first one's number changes, so that the rest is copied as it is.
 */
export function mergeWords(lists: readonly WordList[], fields: readonly string[]): MergedWord[] {
  const merged = new Map<string, WordParts>();
  let firstPage = 0;
  for (const list of lists) {
    new WordListReader(list, firstPage, fields).addTo(merged);
    firstPage += list.pageCount;
  }
  const words = [...merged.keys()].sort();
  return words.map((word) => encodeWord(word, merged.get(word)!));
}

class WordListReader {
  readonly #reader: CborReader;
  readonly #firstPage: number;
  /** The numbers of the fields in the merged index; `undefined` if they are the same. */
  readonly #fieldNumbers: readonly number[] | undefined;

  constructor({ words, fields }: WordList, firstPage: number, mergedFields: readonly string[]) {
    const numbers = fields.map((field) => mergedFields.indexOf(field));
    const areRenamed = numbers.some((number, index) => number !== index);
    this.#reader = new CborReader(areRenamed ? Buffer.from(words) : words);
    this.#firstPage = firstPage;
    this.#fieldNumbers = areRenamed ? numbers : undefined;
  }

  addTo(merged: Map<string, WordParts>): void {
    const reader = this.#reader;
    while (!reader.isAtEnd) {
      reader.openTuple(3);
      const word = reader.readText();
      const parts = merged.get(word) ?? { pages: [], forms: new Map<string, PageList[]>() };
      merged.set(word, parts);
      this.#addPages(parts.pages);
      for (let forms = reader.openArray(); forms > 0; forms--) {
        reader.openTuple(2);
        const form = reader.readText();
        const pages = parts.forms.get(form) ?? [];
        parts.forms.set(form, pages);
        this.#addPages(pages);
      }
    }
  }

  /** Reads a list of pages, and adds it to `lists` unless it is empty. */
  #addPages(lists: PageList[]): void {
    const reader = this.#reader;
    const length = reader.openArray();
    if (length === 0) return;
    reader.openTuple(3);
    const first = this.#firstPage + reader.readInteger();
    const start = reader.at;
    let last = first;
    let size = 1 + this.#readPlaces();
    for (let page = 1; page < length; page++) {
      reader.openTuple(3);
      last += reader.readInteger();
      size += 1 + this.#readPlaces();
    }
    lists.push({ index: reader.bytes, start, end: reader.at, length, first, last, size });
  }

  /** Goes past the places in a page, and past those in its metadata; returns their number, as Pagefind counts. */
  #readPlaces(): number {
    const reader = this.#reader;
    const inText = reader.openArray();
    for (let place = 0; place < inText; place++) reader.readInteger();
    const inMetadata = reader.openArray();
    for (let place = 0; place < inMetadata; place++) this.#readPlaceInMetadata();
    return inText + inMetadata;
  }

  /** A negative number is that of a field, -1 the first, and the places that follow are in that field. */
  #readPlaceInMetadata(): void {
    const { bytes, at } = this.#reader;
    const field = this.#reader.readInteger();
    if (field < 0 && this.#fieldNumbers) encodeCbor(-1 - this.#fieldNumbers[-1 - field]!).copy(bytes, at);
  }
}

function encodeWord(word: string, { pages, forms }: WordParts): MergedWord {
  const encodedForms = [...forms].flatMap(([form, lists]) => [
    encodeArrayHead(2),
    encodeBytes(form),
    ...joinPages(lists),
  ]);
  const parts = [
    encodeArrayHead(3),
    encodeBytes(word),
    ...joinPages(pages),
    encodeArrayHead(forms.size),
    ...encodedForms,
  ];
  const size = [...pages, ...[...forms.values()].flat()].reduce((sum, list) => sum + list.size, forms.size);
  return { word, encoded: Buffer.concat(parts), size };
}

function encodeBytes(word: string): Buffer {
  return encodeText(Buffer.from(word, 'latin1'));
}

function joinPages(lists: readonly PageList[]): Buffer[] {
  const length = lists.reduce((sum, list) => sum + list.length, 0);
  let before = 0;
  const parts = lists.flatMap(({ index, start, end, first, last }) => {
    const number = encodeCbor(first - before);
    before = last;
    return [encodeArrayHead(3), number, index.subarray(start, end)];
  });
  return [encodeArrayHead(length), ...parts];
}
