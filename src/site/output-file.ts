/** A file of the site that is not a page. */
export interface OutputFile {
  /** Its path below the site's base, as in a file system: not percent-encoded. */
  readonly path: string;
  /** Media type. */
  readonly type: string;
  /**
   * Returns what decides its content besides the code: the same key, the same content. A file without a key is written by
   * each build; that is for what is written sooner than a key of it is computed.
   */
  readonly key?: () => string;
  /** Returns its content, when it is served or built. `previous` reads what an earlier build with the same code wrote, if it is still there. */
  readonly write: (previous: () => Buffer | undefined) => FileContent | Promise<FileContent>;
}

/** A file whose content is text, written as UTF-8 when it is asked for. */
export interface TextFile extends OutputFile {
  readonly write: () => string;
}

/** A text, which is written as UTF-8, or bytes, at once or part by part. */
export type FileContent = string | Uint8Array | Iterable<string | Uint8Array>;
