import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { convert, refuse, type Conversion, type ConvertOptions } from '../convert/pipeline.ts';
import { problem } from '../model/problems/table.ts';
import { decode, type Decoded } from '../text/decode.ts';
import type { Cache } from './cache.ts';
import { fileStamp, listSources, type SourceFile, type SourceList } from './list-files.ts';
import { hashLines, RepeatedLines } from './repeated-lines.ts';

/** The text of a source, with a name for the file it was read from. */
export interface SourceText {
  /** `undefined` where the file's bytes are not text. */
  decoded: Decoded | undefined;
  /** Names the file by the hash of its bytes (RFC 6920), which reveals nothing to those who do not have the file. */
  identifier: string;
}

/** What is known of a source without its text. */
interface KnownSource {
  stamp: string | undefined;
  /** Absent where the file cannot be read. */
  identifier?: string;
  /** Hashes of its lines. */
  lines: Int32Array;
}

type ReadSource = { text: SourceText } | { error: string };

const CACHE_KIND = 'source';

/**
 * The sources of a content folder. Each file is read and decoded once, and again only after it has changed; the lines
 * of all sources are counted, because a line that many sources share is rarely part of an article. With a cache, a file
 * that is as it was in the last run need not be read to be counted.
 */
export class Sources {
  readonly #folder: string;
  readonly #cache: Cache | undefined;
  readonly #known = new Map<string, KnownSource>();
  readonly #texts = new Map<string, ReadSource>();
  readonly #repeatedLines = new RepeatedLines();
  #list: SourceList | undefined;
  /** How many times a file was decoded. */
  decodings = 0;

  constructor(folder: string, cache?: Cache) {
    this.#folder = folder;
    this.#cache = cache;
  }

  /** Lists the sources; the list is remembered until `refresh` is called. */
  list(): SourceList {
    return this.#list ?? this.refresh();
  }

  /** Lists the folder again, and reads every source that is new or has changed. */
  refresh(): SourceList {
    const list = (this.#list = listSources(this.#folder));
    const files = new Set(list.sources.map(({ file }) => file));
    for (const file of this.#known.keys()) if (!files.has(file)) this.#forget(file);
    const update = () => {
      for (const file of files) this.#update(file);
      this.#cache?.prune(CACHE_KIND, files);
    };
    if (this.#cache) this.#cache.batch(update);
    else update();
    return list;
  }

  /** Returns the text of a source, inside the folder or elsewhere; an error message where it cannot be read. */
  read({ file }: Pick<SourceFile, 'file'>): ReadSource {
    this.list();
    return this.#texts.get(file) ?? this.#read(file);
  }

  /** Returns the name of a source's bytes, see `SourceText`; `undefined` where they cannot be read. */
  identifier({ file }: Pick<SourceFile, 'file'>): string | undefined {
    this.list();
    const known = this.#known.get(file);
    if (known) return known.identifier;
    const read = this.read({ file });
    return 'text' in read ? read.text.identifier : undefined;
  }

  /** Returns a function that counts the other sources of the folder a line occurs in. */
  countRepeats({ file }: Pick<SourceFile, 'file'>): (line: string) => number {
    this.list();
    return this.#repeatedLines.counterFor(file);
  }

  /** Returns a digest of which lines of a source occur in at least `count` others. */
  repeatsDigest({ file }: Pick<SourceFile, 'file'>, count: number): string {
    this.list();
    return createHash('sha256').update(this.#repeatedLines.linesIn(file, count)).digest('base64url');
  }

  #update(file: string): void {
    const stamp = fileStamp(file);
    const known = this.#known.get(file);
    if (known?.stamp !== undefined && known.stamp === stamp) return;
    const cached = this.#cache?.get<KnownSource>(CACHE_KIND, file);
    if (cached?.stamp !== undefined && cached.stamp === stamp) {
      // Another process has read the change; a text of this one would be the old one.
      this.#texts.delete(file);
      return this.#remember(file, cached);
    }
    const read = this.#read(file);
    const text = 'text' in read ? read.text : undefined;
    const source: KnownSource = {
      stamp,
      lines: hashLines(text?.decoded?.text ?? ''),
      ...(text && { identifier: text.identifier }),
    };
    this.#remember(file, source);
    this.#cache?.set(CACHE_KIND, file, source);
  }

  #remember(file: string, source: KnownSource): void {
    this.#known.set(file, source);
    this.#repeatedLines.set(file, source.lines);
  }

  #read(file: string): ReadSource {
    const read = this.#decode(file);
    this.#texts.set(file, read);
    return read;
  }

  #decode(file: string): ReadSource {
    try {
      const bytes = readFileSync(file);
      this.decodings += 1;
      return { text: { decoded: decode(bytes), identifier: identifierOf(bytes) } };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }

  #forget(file: string): void {
    this.#known.delete(file);
    this.#texts.delete(file);
    this.#repeatedLines.delete(file);
  }
}

function identifierOf(bytes: Uint8Array): string {
  return `ni:///sha-256;${createHash('sha256').update(bytes).digest('base64url')}`;
}

/**
 * Converts a source of a collection: every command that says what becomes of a source calls this, so that all of them
 * say the same. A file that cannot be read becomes a problem of its account.
 */
export async function convertSource(
  source: SourceFile,
  sources: Sources,
  findEntities?: ConvertOptions['findEntities'],
): Promise<Conversion> {
  const { file } = source;
  const read = sources.read(source);
  if ('error' in read) return refuse(file, problem('source-unreadable', { file }, { detail: read.error }));
  const { decoded } = read.text;
  return convert(
    { ...source, decoded },
    { countOtherSources: sources.countRepeats(source), ...(findEntities && { findEntities }) },
  );
}
