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
