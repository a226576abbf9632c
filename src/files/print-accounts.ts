import { once } from 'node:events';
import { convertFile } from './convert-file-fs.ts';
import { hasErrors } from './conversion-report.ts';
import type { SourceFile } from './sources-fs.ts';

/** Prints one JSON account a line. `false` where a source has errors. */
export async function printAccounts(sources: readonly SourceFile[]): Promise<boolean> {
  let fine = true;
  for (const source of sources) {
    const { account } = await convertFile(source);
    // Who reads a pipe may be slower: what is not read yet would pile up in memory.
    if (!process.stdout.write(`${JSON.stringify(account)}\n`)) await once(process.stdout, 'drain');
    fine &&= !hasErrors(account.problems);
  }
  return fine;
}
