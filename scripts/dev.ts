import { dev as startDevServer } from 'astro';
import { config } from '../postil.config.ts';
import { orphanProblems } from '../src/files/article-files.ts';
import { Cache } from '../src/files/cache.ts';
import { openContent } from '../src/files/content.ts';
import { watchFolder } from '../src/files/watch-folder.ts';
import { convertAll, convertFiles, printProblems } from './convert/write-and-report.ts';
import { readCommandLine } from './lib/command-line.ts';
import { ROOT } from './lib/run.ts';
import { stopOnWrongSettings } from './lib/settings.ts';

const USAGE = `npm run dev -- [--port NUMBER] [--host [ADDRESS]]

Converts the sources and serves the site; what is added or changed in the content shows at once.`;

const { values } = readCommandLine({ usage: USAGE, options: { port: { type: 'string' }, host: { type: 'string' } } });
stopOnWrongSettings();
process.chdir(ROOT);
const content = openContent(config.contentDir, new Cache(config.cacheDir));
const { sources, glossary, articles } = content.folders;

await convertAll(content, config.highlightThreshold);
watch(sources, async (changed) => {
  if (changed.length > 0) await convertFiles(changed, content, config.highlightThreshold);
  else printProblems(orphanProblems(articles));
});
// The name of a new entry may occur in any article.
watch(glossary, () => convertAll(content, config.highlightThreshold, 'changes'));
watch(articles, () => Promise.resolve());
await startDevServer({
  root: ROOT,
  server: {
    ...(values.port !== undefined && { port: Number(values.port) }),
    ...(values.host !== undefined && { host: values.host || true }),
  },
});

/** Does `work` after each change in a folder, and then has the pages that are open load anew. */
function watch(folder: string, work: (changed: string[]) => Promise<unknown>): void {
  watchFolder(folder, async (changed) => {
    await work(changed);
    content.noteChange();
  });
}
