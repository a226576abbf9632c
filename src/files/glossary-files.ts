import { readFileSync } from 'node:fs';
import { joinEntries, type Glossary } from '../model/glossary/glossary.ts';
import { parseEntry, type ParsedEntry } from '../model/glossary/parse-entry.ts';
import { fileStamp } from './file-stamp.ts';
import { listContentFiles } from './markdown-list.ts';

/** The glossary of a content folder; each file is read and parsed once, and again only after it has changed. */
export class GlossaryFiles {
  readonly #folder: string;
  readonly #files = new Map<string, { stamp: string | undefined; entry: ParsedEntry }>();
  #glossary: Glossary | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Returns the glossary: the same object for as long as no file changes. */
  read(): Glossary {
    const files = listContentFiles(this.#folder);
    let changed = files.length !== this.#files.size;
    for (const file of files) {
      const stamp = fileStamp(file);
      if (this.#files.get(file)?.stamp === stamp) continue;
      this.#files.set(file, { stamp, entry: parseEntry(readFileSync(file, 'utf8'), file) });
      changed = true;
    }
    if (!this.#glossary || changed) {
      const present = new Set(files);
      for (const file of this.#files.keys()) if (!present.has(file)) this.#files.delete(file);
      this.#glossary = joinEntries(files.map((file) => this.#files.get(file)!.entry));
    }
    return this.#glossary;
  }
}
