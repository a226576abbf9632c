import path from 'node:path';
import { config } from '../postil.config.ts';
import { convertCollection, reportOrphans } from '../src/files/convert-collection.ts';
import { runProgram, runScript } from './lib/run.ts';
import { stopOnWrongSettings } from './lib/stop-on-wrong-settings-fs.ts';
import { listSources, sourceFile } from '../src/files/sources-fs.ts';
import { watchFiles } from '../src/files/watch-files-fs.ts';

const sources = path.join(config.contentDir, 'sources');
const glossary = path.join(config.contentDir, 'glossary');

stopOnWrongSettings();
await runScript('convert');
// Astro watches what convert writes; what convert reads is watched here, so that the way stays in one direction.
const watchers = [
  watchFiles(sources, async (changed) => {
    if (changed.length > 0) await convertCollection(changed.map((file) => sourceFile(file, sources)));
    else reportOrphans();
  }),
  // A new entry may be named in any article.
  watchFiles(glossary, () => convertCollection(listSources(sources).sources, 'changes')),
];
process.exitCode = await runProgram('astro', ['dev', ...process.argv.slice(2)]);
for (const watcher of watchers) watcher?.close();
