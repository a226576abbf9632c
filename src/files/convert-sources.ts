import path from 'node:path';
import { config } from '../../postil.config.ts';
import { formatProblem } from '../model/problems/problem.ts';
import { readCommandLine } from '../../scripts/lib/command.ts';
import { listSources, sourceFile } from './sources-fs.ts';

const usage = `npm run convert                       converts every source in content/sources
npm run convert -- FILE…              converts these files
npm run convert -- --json FILE…       writes nothing, prints one JSON account a file
npm run convert -- --explain FILE…    writes nothing, prints every line with its label and the reason`;

/**
 * Converts as the command line says; `false` where something is wrong. Loads only what the mode needs: reading and
 * writing Markdown takes longer to load than a page to convert.
 */
export async function convertSources(): Promise<boolean> {
  const { values, positionals } = readCommandLine({
    usage,
    options: { json: { type: 'boolean' }, explain: { type: 'boolean' } },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const folder = path.join(config.contentDir, 'sources');
  const { sources, problems } = positionals.length
    ? { sources: positionals.map((file) => sourceFile(file, folder)), problems: [] }
    : listSources(folder);
  for (const one of problems) console.error(formatProblem(one));
  if (values.json) return (await import('./print-accounts.ts')).printAccounts(sources);
  if (values.explain) return (await import('./explain-sources.ts')).explainSources(sources);
  const { convertCollection, reportOrphans } = await import('./convert-collection.ts');
  const { fine, files } = await convertCollection(sources);
  if (!positionals.length) reportOrphans(files);
  return fine;
}
