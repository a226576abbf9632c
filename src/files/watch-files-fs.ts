import { existsSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';
import { isSource } from './sources-fs.ts';

/** A program may write a file in several steps; what happens within this time is one change. In milliseconds. */
const SETTLE = 50;

/**
 * Calls `changed` with the texts under `folder` that were written, one call after the other; with none where a text was
 * deleted. Nothing is watched where there is no such folder.
 */
export function watchFiles(folder: string, changed: (files: string[]) => Promise<unknown>): FSWatcher | undefined {
  if (!existsSync(folder)) return undefined;
  const files = new Set<string>();
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const settle = () => {
    const there = [...files].filter((file) => existsSync(file));
    files.clear();
    running = running.then(() => changed(there)).catch(console.error);
  };
  return watch(folder, { recursive: true }, (_, name) => {
    if (name === null || !isSource(name)) return;
    files.add(path.join(folder, name));
    clearTimeout(timer);
    timer = setTimeout(settle, SETTLE);
  });
}
