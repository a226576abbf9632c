import type { Content } from '../../src/files/content.ts';
import { findContentProblems } from '../../src/files/content-problems.ts';
import { printProblems } from './write-and-report.ts';

/** Prints every problem in the content and how many there are; returns whether none of them is an error. */
export async function reportContentProblems(content: Content, contentDir: string): Promise<boolean> {
  const problems = await findContentProblems(content);
  printProblems(problems);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  console.log(`${contentDir}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`);
  return errors === 0;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
