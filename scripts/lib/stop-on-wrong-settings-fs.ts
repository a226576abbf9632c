import { existsSync } from 'node:fs';
import { config } from '../../postil.config.ts';
import { formatProblem } from '../../src/model/problems/problem.ts';
import { settingProblems } from './settings.ts';

/** Ends this process with the exit code 2 where the settings are of no use, after saying what is wrong with them. */
export function stopOnWrongSettings(): void {
  const problems = settingProblems(config, existsSync);
  for (const one of problems) console.error(formatProblem(one));
  if (problems.length > 0) process.exit(2);
}
