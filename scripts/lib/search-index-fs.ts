import path from 'node:path';
import * as pagefind from 'pagefind';

function throwIfAny(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/**
 * Indexes the built pages in `siteDir` and writes the index to `siteDir/pagefind`. Gives the number of pages indexed.
 *
 * @throws When Pagefind reports an error.
 */
export async function writeSearchIndex(siteDir: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex();
    throwIfAny(errors);
    if (!index) throw new Error('Pagefind gave no index');
    const added = await index.addDirectory({ path: siteDir });
    throwIfAny(added.errors);
    const written = await index.writeFiles({ outputPath: path.join(siteDir, 'pagefind') });
    throwIfAny(written.errors);
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}
