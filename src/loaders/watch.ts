import { sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';

/** Editors write a file in several steps; one reload is enough for all that happens within this time, in milliseconds. */
const SETTLE = 60;

/** Calls `reload` after files below one of `directories` were added, changed or deleted; never twice at once. */
export function watchFolders(
  watcher: NonNullable<LoaderContext['watcher']>,
  directories: readonly string[],
  reload: () => Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const schedule = (file: string) => {
    if (!directories.some((directory) => file.startsWith(directory + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(reload);
    }, SETTLE);
  };
  watcher.add([...directories]);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, schedule);
}
