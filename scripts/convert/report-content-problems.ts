import type { Problem } from '../../src/model/problems/problem.ts';
import { printProblems } from './write-and-report.ts';

/** Prints every problem in the content and how many there are; returns whether none of them is an error. */
export function reportContentProblems(problems: readonly Problem[], contentDir: string): boolean {
  printProblems(problems);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  console.log(`${contentDir}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`);
  return errors === 0;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
