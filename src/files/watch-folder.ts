import { existsSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';
import { isSource } from './list-files.ts';

/** A program may write a file in several steps: what happens within this time is one change. In milliseconds. */
const SETTLE_TIME = 50;

/**
 * Calls `onChange` with the texts below `folder` that were added or changed, or with none where one was deleted; calls
 * never overlap. A folder that does not exist is not watched.
 */
export function watchFolder(folder: string, onChange: (files: string[]) => Promise<unknown>): FSWatcher | undefined {
  if (!existsSync(folder)) return undefined;
  const changed = new Set<string>();
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const settle = () => {
    const existing = [...changed].filter((file) => existsSync(file));
    changed.clear();
    running = running.then(() => onChange(existing)).catch(console.error);
  };
  return watch(folder, { recursive: true }, (_, name) => {
    if (name === null || !isSource(name)) return;
    changed.add(path.join(folder, name));
    clearTimeout(timer);
    timer = setTimeout(settle, SETTLE_TIME);
  });
}
