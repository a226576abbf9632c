import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Cache } from '../../src/files/cache.ts';
import { fileStamp } from '../../src/files/list-files.ts';
import type { FileContent, OutputFile } from '../../src/site/output-file.ts';

/** A file that a build writes. */
export interface Output {
  /** Its path below the folder, with forward slashes. */
  path: string;
  /** The same key, the same content; `undefined`: it is written by each build. */
  key: string | undefined;
  write: OutputFile['write'];
}

/** What is remembered of a file that was written. */
interface Written {
  key: string;
  /** A digest of the code that wrote it. */
  code: string;
  stamp: string | undefined;
}

/** Files that are written between two turns of the event loop. */
const WRITES_PER_TURN = 20;

/** Marks a folder as one that a build may empty. */
const MARKER = '.postil';
const MARKER_TEXT = 'Postil wrote this folder: the next build deletes every file here that is not part of the site.\n';
/** Folders of every site: older versions of Postil had no marker. */
const OF_EVERY_SITE = ['_astro', 'pagefind'];

/** Whether a build may write to `folder`, and delete what else is there: it is absent or empty, or a build made it. */
export function mayWriteTo(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder);
  return names.length === 0 || names.includes(MARKER) || OF_EVERY_SITE.every((name) => names.includes(name));
}

/**
 * The folder of a built site. A file is written only if its key is another than in the last build, or if somebody has
 * changed the file since.
 */
export class OutputFolder {
  readonly #folder: string;
  readonly #cache: Cache;
  readonly #kind: string;
  readonly #code: string;
  /** What the last build wrote. */
  readonly #lastWritten: ReadonlyMap<string, Written>;
  readonly #present = new Set<string>();
  readonly #folders = new Set<string>();
  /** How many files were written, and how many left as they were. */
  written = 0;
  kept = 0;

  /** `code` is a digest of the code that writes. */
  constructor(folder: string, cache: Cache, code: string) {
    this.#folder = folder;
    this.#code = code;
    this.#cache = cache;
    this.#kind = `output ${folder}`;
    this.#lastWritten = new Map(cache.entries<Written>(this.#kind));
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, MARKER), MARKER_TEXT);
    this.#present.add(MARKER);
  }

  /** Whether every file is as the last build wrote it. */
  isIntact(): boolean {
    return [...this.#lastWritten].every(([name, written]) => this.#isIntact(name, written));
  }

  /** Writes a file if need be. */
  async write({ path: name, key, write }: Output): Promise<void> {
    if (this.#keeps(name, key)) return;
    const content = await write(() => this.#readPrevious(name));
    this.#store(name, key, (file) => writeContent(file, content));
    // A turn of the event loop now and then, in which signals are handled and memory is let go.
    if (this.written % WRITES_PER_TURN === 0) await setImmediate();
  }

  /** Copies a file into the folder if need be. */
  copy(name: string, from: string, key: string): void {
    if (!this.#keeps(name, key)) this.#store(name, key, (file) => copyFileSync(from, file));
  }

  /** Deletes the files that are not part of the site, and then the folders without files. */
  prune(): void {
    this.#cache.prune(this.#kind, this.#present);
    this.#pruneFolder('');
  }

  #keeps(name: string, key: string | undefined): boolean {
    this.#present.add(name);
    if (key === undefined) return false;
    const written = this.#lastWritten.get(name);
    const isSame = written?.key === key && this.#isIntact(name, written);
    if (isSame) this.kept += 1;
    return isSame;
  }

  #store(name: string, key: string | undefined, write: (file: string) => void): void {
    const file = this.#file(name);
    this.#makeFolder(path.dirname(file));
    write(file);
    this.written += 1;
    this.#cache.set(this.#kind, name, { key: key ?? '', code: this.#code, stamp: fileStamp(file) } satisfies Written);
  }

  #readPrevious(name: string): Buffer | undefined {
    const written = this.#lastWritten.get(name);
    return written?.code === this.#code && this.#isIntact(name, written) ? readFileSync(this.#file(name)) : undefined;
  }

  #isIntact(name: string, { stamp }: Written): boolean {
    return stamp !== undefined && stamp === fileStamp(this.#file(name));
  }

  #file(name: string): string {
    return path.join(this.#folder, name);
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }

  /** Prunes a folder; returns whether anything is left in it. */
  #pruneFolder(folder: string): boolean {
    const entries = readdirSync(this.#file(folder), { withFileTypes: true });
    const left = entries.filter((entry) => {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return this.#pruneFolder(name);
      if (this.#present.has(name)) return true;
      rmSync(this.#file(name));
      return false;
    });
    if (left.length === 0) rmdirSync(this.#file(folder));
    return left.length > 0;
  }
}

function writeContent(file: string, content: FileContent): void {
  if (typeof content === 'string' || content instanceof Uint8Array) return writeFileSync(file, content);
  const descriptor = openSync(file, 'w');
  try {
    for (const part of content) writeFileSync(descriptor, part);
  } finally {
    closeSync(descriptor);
  }
}
