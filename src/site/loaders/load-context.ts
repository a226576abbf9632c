import { sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { formatProblem, type Problem } from '../../model/problems/problem.ts';

/**
 * Lists what is wrong in the terminal of a live site; a build ends with the list of everything. The rest of the content
 * is loaded all the same.
 */
export function reportProblems(problems: readonly Problem[], { logger, watcher }: LoaderContext): void {
  if (!watcher) return;
  for (const problem of problems) {
    if (problem.severity === 'error') logger.error(formatProblem(problem));
    else logger.warn(formatProblem(problem));
  }
}

/** Editors write a file in several steps; one reload is enough for all that happens within this time, in milliseconds. */
const SETTLE = 60;

/**
 * Calls `reload` after files below one of `directories` were added, changed or deleted, where Astro watches; never twice
 * at once. A reload that fails is reported, and what was loaded before stays.
 */
export function watchFolders(
  { watcher, logger }: Pick<LoaderContext, 'watcher' | 'logger'>,
  directories: readonly string[],
  reload: () => Promise<void>,
): void {
  if (!watcher) return;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const tell = (error: unknown) => logger.error(error instanceof Error ? error.message : String(error));
  const schedule = (file: string) => {
    if (!directories.some((directory) => file.startsWith(directory + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(reload).catch(tell);
    }, SETTLE);
  };
  watcher.add([...directories]);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, schedule);
}
