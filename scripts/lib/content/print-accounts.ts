import { convertFile } from './convert-file-fs.ts';
import { hasErrors } from './conversion-report.ts';
import type { SourceFile } from './sources-fs.ts';

/** Prints one JSON account a line. `false` where a source has errors. */
export async function printAccounts(sources: readonly SourceFile[]): Promise<boolean> {
  let fine = true;
  for (const source of sources) {
    const { account } = await convertFile(source);
    process.stdout.write(`${JSON.stringify(account)}\n`);
    fine &&= !hasErrors(account.problems);
  }
  return fine;
}
