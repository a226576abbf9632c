import { once } from 'node:events';
import type { SourceFile } from '../../src/files/list-files.ts';
import { convertSource, type Sources } from '../../src/files/sources.ts';
import { formatProblem } from '../../src/model/problems/problem.ts';
import { explain, hasErrors } from './conversion-report.ts';

/** Prints one JSON account on each line, and returns whether no source has an error. */
export async function printAccounts(chosen: readonly SourceFile[], sources: Sources): Promise<boolean> {
  let fine = true;
  for (const source of chosen) {
    const { account } = await convertSource(source, sources);
    // Respects backpressure: what a slow reader has not read yet would pile up in memory.
    if (!process.stdout.write(`${JSON.stringify(account)}\n`)) await once(process.stdout, 'drain');
    fine &&= !hasErrors(account.problems);
  }
  return fine;
}

/** Prints each source with the label of every line, and returns whether no source has an error. */
export async function explainSources(chosen: readonly SourceFile[], sources: Sources): Promise<boolean> {
  let fine = true;
  for (const source of chosen) {
    const { account, rows } = await convertSource(source, sources);
    console.log(explain(account, rows));
    for (const problem of account.problems) console.error(formatProblem(problem));
    fine &&= !hasErrors(account.problems);
  }
  return fine;
}
