import { formatProblem } from '../model/problems/problem.ts';
import { convertFile } from './convert-file-fs.ts';
import { explain, hasErrors } from './conversion-report.ts';
import type { SourceFile } from './sources-fs.ts';

/** Prints each source with what became of every line. `false` where a source has errors. */
export async function explainSources(sources: readonly SourceFile[]): Promise<boolean> {
  let fine = true;
  for (const source of sources) {
    const { account, rows } = await convertFile(source);
    console.log(explain(account, rows));
    for (const problem of account.problems) console.error(formatProblem(problem));
    fine &&= !hasErrors(account.problems);
  }
  return fine;
}
