import type { LoaderContext } from 'astro/loaders';
import { formatProblem, type Problem } from '../problems/problem.ts';

/** Lists what is wrong in the terminal; the rest of the content is loaded all the same. */
export function reportProblems(problems: readonly Problem[], logger: LoaderContext['logger']): void {
  for (const problem of problems) {
    if (problem.severity === 'error') logger.error(formatProblem(problem));
    else logger.warn(formatProblem(problem));
  }
}
