import { convertFile } from './convert-file-fs.ts';
import { hasErrors } from './conversion-report.ts';
import type { SourceFile } from './sources-fs.ts';

/** Accounts are written together, about so many characters at once. */
const BATCH = 1 << 18;

/** Prints one JSON account a line. `false` where a source has errors. */
export async function printAccounts(sources: readonly SourceFile[]): Promise<boolean> {
  let fine = true;
  let batch = '';
  for (const source of sources) {
    const { account } = await convertFile(source);
    batch += `${JSON.stringify(account)}\n`;
    fine &&= !hasErrors(account.problems);
    if (batch.length < BATCH) continue;
    process.stdout.write(batch);
    batch = '';
  }
  process.stdout.write(batch);
  return fine;
}
