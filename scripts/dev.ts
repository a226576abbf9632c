import path from 'node:path';
import { config } from '../postil.config.ts';
import { runProgram, runScript } from './lib/run.ts';
import { watchSources } from './lib/watch-sources-fs.ts';
import { reportOrphans, writeArticles } from './lib/write-articles.ts';

const sources = path.join(config.contentDir, 'sources');
const articles = path.join(config.contentDir, 'articles');

await runScript('convert');
// Astro watches what convert writes; what convert reads is watched here, so that the way stays in one direction.
const watcher = watchSources(sources, async (changed) => {
  if (changed.length > 0) await writeArticles(changed, articles);
  else reportOrphans(articles);
});
process.exitCode = await runProgram('astro', ['dev', ...process.argv.slice(2)]);
watcher?.close();
