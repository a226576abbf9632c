import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Cache } from '../files/cache.ts';
import { Content } from '../files/content.ts';

/** A content folder for a test. */
export interface TestContent {
  content: Content;
  /** Writes a file; its path is relative to the content folder. */
  write: (file: string, text: string | Buffer) => void;
  delete: (file: string) => void;
  /** Returns the content as another process would open it, with what the cache has kept. */
  reopen: () => Content;
  dispose: () => void;
}

/** Makes an empty content folder with a cache. */
export function testContent(): TestContent {
  const root = mkdtempSync(path.join(tmpdir(), 'postil-content-'));
  const folder = path.join(root, 'content');
  mkdirSync(folder);
  const open = () => new Content(path.relative('', folder), new Cache(path.join(root, 'cache')));
  return {
    content: open(),
    write: (file, text) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    },
    delete: (file) => rmSync(path.join(folder, file)),
    reopen: open,
    dispose: () => rmSync(root, { recursive: true }),
  };
}
