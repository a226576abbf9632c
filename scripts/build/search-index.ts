import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';

function throwIfAny(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** The interfaces that Pagefind writes beside its index; the site has its own. */
const UNUSED = /-ui\.|highlight\.js$/;

/**
 * Indexes the built pages in `siteDir` and writes the index to `siteDir/pagefind`. Gives the number of pages indexed.
 * There is one index for every language, so that one search finds all; its words are taken to their stems as those of
 * `language` (BCP 47) are.
 *
 * @throws When Pagefind reports an error.
 */
export async function writeSearchIndex(siteDir: string, language: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: new Intl.Locale(language).language });
    throwIfAny(errors);
    if (!index) throw new Error('Pagefind gave no index');
    const added = await index.addDirectory({ path: siteDir });
    throwIfAny(added.errors);
    const folder = path.join(siteDir, 'pagefind');
    await rm(folder, { recursive: true, force: true });
    const written = await index.writeFiles({ outputPath: folder });
    throwIfAny(written.errors);
    const unused = (await readdir(folder)).filter((name) => UNUSED.test(name));
    await Promise.all(unused.map((name) => rm(path.join(folder, name))));
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}
