import { config } from '../../postil.config.ts';
import { contentFolders, sourceFile } from '../../src/files/list-files.ts';
import { Sources } from '../../src/files/sources.ts';
import { formatProblem } from '../../src/model/problems/problem.ts';
import { readCommandLine } from '../lib/command-line.ts';

const USAGE = `npm run convert                       converts every source in content/sources
npm run convert -- FILE…              converts these files
npm run convert -- --cold             converts them even if nothing has changed since the last run
npm run convert -- --json FILE…       writes nothing, prints one JSON account for each file
npm run convert -- --explain FILE…    writes nothing, prints every line with its label and the reason`;

/**
 * Converts what the command line names and returns whether nothing was wrong. Loads only what the mode needs: the
 * modules that read and write Markdown take longer to load than a page takes to convert.
 */
export async function convertSources(): Promise<boolean> {
  const { values, positionals } = readCommandLine({
    usage: USAGE,
    options: { json: { type: 'boolean' }, explain: { type: 'boolean' }, cold: { type: 'boolean' } },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  if (!values.json && !values.explain) return writeArticles(positionals, values.cold ?? false);
  const folder = contentFolders(config.contentDir).sources;
  const sources = new Sources(folder);
  const { sources: listed, problems } = sources.list();
  if (positionals.length === 0) for (const problem of problems) console.error(formatProblem(problem));
  const chosen = positionals.length > 0 ? positionals.map((file) => sourceFile(file, folder)) : listed;
  const { explainSources, printAccounts } = await import('./accounts.ts');
  return values.json ? printAccounts(chosen, sources) : explainSources(chosen, sources);
}

async function writeArticles(files: readonly string[], cold: boolean): Promise<boolean> {
  const { convertAll, convertFiles } = await import('./write-and-report.ts');
  const { Cache } = await import('../../src/files/cache.ts');
  const { openContent } = await import('../../src/files/content.ts');
  const content = openContent(config.contentDir, new Cache(config.cacheDir));
  if (cold) content.cache?.clear();
  return files.length > 0
    ? convertFiles(files, content, config.highlightThreshold)
    : convertAll(content, config.highlightThreshold);
}
