import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';

type Stored = Parameters<LoaderContext['store']['set']>[0];

/** A content folder and what a loader has made of it, for tests. */
export interface LoadFixture {
  /** Relative to the project's root. */
  contentDir: string;
  /** Writes a file, its path being relative to the content folder. */
  write: (file: string, text: string | Buffer) => void;
  delete: (file: string) => void;
  /** Loads; gives the ids that were stored anew, and what was said. */
  load: (loader: Loader) => Promise<{ stored: string[]; said: string[] }>;
  entry: (id: string) => Stored | undefined;
  ids: () => string[];
  dispose: () => void;
}

/** An empty content folder with a store that keeps what was loaded, as Astro's does between builds; `live`: as for a live site. */
export function loadFixture(live = true): LoadFixture {
  const root = path.resolve(import.meta.dirname, '..', '..', '..');
  const folder = mkdtempSync(path.join(tmpdir(), 'postil-load-'));
  const entries = new Map<string, Stored>();
  return {
    contentDir: path.relative(root, folder),
    write: (file, text) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    },
    delete: (file) => rmSync(path.join(folder, file)),
    load: async (loader) => {
      const stored: string[] = [];
      const said: string[] = [];
      const set = (entry: Stored) => (stored.push(entry.id), entries.set(entry.id, entry), true);
      const store = { get: entries.get.bind(entries), keys: () => [...entries.keys()], delete: entries.delete.bind(entries), set }; // prettier-ignore
      const logger = { error: (text: string) => said.push(text), warn: (text: string) => said.push(text) };
      const context = {
        store,
        logger,
        ...(live && { watcher: { add: () => undefined, on: () => undefined } }),
        config: { root: pathToFileURL(`${root}/`) },
        parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
        generateDigest: (data: unknown) => JSON.stringify(data),
      };
      await loader.load(context as unknown as LoaderContext);
      return { stored, said };
    },
    entry: (id) => entries.get(id),
    ids: () => [...entries.keys()],
    dispose: () => rmSync(folder, { recursive: true }),
  };
}
