import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { decode, type Decoded } from '../text/decode.ts';
import { fileStamp } from './file-stamp.ts';
import { RepeatedLines } from './repeated-lines.ts';
import { listSources, type SourceFile, type SourceList } from './source-list.ts';

/** The text of a source, with a name for the file it was read from. */
export interface SourceText {
  /** `undefined` where the file's bytes are not text. */
  decoded: Decoded | undefined;
  /** Names the file by the hash of its bytes (RFC 6920), which reveals nothing to those who do not have the file. */
  identifier: string;
}

/** A file as it was read: its text, or the error that kept it from being read. */
type ReadSource = { stamp: string | undefined } & ({ text: SourceText } | { error: string });

/**
 * The sources of a content folder. Each file is read and decoded once, and again only after it has changed; the lines
 * of all sources are counted as they are read, because a line that many sources share is rarely part of an article.
 */
export class Sources {
  readonly #folder: string;
  readonly #files = new Map<string, ReadSource>();
  readonly #repeatedLines = new RepeatedLines();
  #list: SourceList | undefined;
  /** How many times a file was decoded. */
  decodings = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Lists the sources; the list is remembered until `refresh` is called. */
  list(): SourceList {
    return this.#list ?? this.refresh();
  }

  /** Lists the folder again and reads every source that is new or has changed. */
  refresh(): SourceList {
    const list = (this.#list = listSources(this.#folder));
    const files = new Set(list.sources.map(({ file }) => file));
    for (const file of this.#files.keys()) if (!files.has(file)) this.#forget(file);
    for (const file of files) {
      const known = this.#files.get(file);
      if (known?.stamp !== undefined && known.stamp === fileStamp(file)) continue;
      const read = this.#read(file);
      this.#files.set(file, read);
      this.#repeatedLines.set(file, 'text' in read ? (read.text.decoded?.text ?? '') : '');
    }
    return list;
  }

  /** Returns the text of a source, inside the folder or elsewhere; an error message where it cannot be read. */
  read({ file }: Pick<SourceFile, 'file'>): { text: SourceText } | { error: string } {
    this.list();
    const known = this.#files.get(file) ?? this.#read(file);
    this.#files.set(file, known);
    return known;
  }

  /** Returns a function that counts the other sources of the folder a line occurs in. */
  countRepeats({ file }: Pick<SourceFile, 'file'>): (line: string) => number {
    this.list();
    return this.#repeatedLines.counterFor(file);
  }

  #read(file: string): ReadSource {
    const stamp = fileStamp(file);
    try {
      const bytes = readFileSync(file);
      this.decodings += 1;
      return { stamp, text: { decoded: decode(bytes), identifier: identifierOf(bytes) } };
    } catch (error) {
      return { stamp, error: error instanceof Error ? error.message : String(error) };
    }
  }

  #forget(file: string): void {
    this.#files.delete(file);
    this.#repeatedLines.delete(file);
  }
}

function identifierOf(bytes: Uint8Array): string {
  return `ni:///sha-256;${createHash('sha256').update(bytes).digest('base64url')}`;
}
