import path from 'node:path';
import { config } from '../postil.config.ts';
import { convertCollection, reportOrphans } from './lib/content/convert-collection.ts';
import { runProgram, runScript } from './lib/run.ts';
import { stopOnWrongSettings } from './lib/stop-on-wrong-settings-fs.ts';
import { watchSources } from './lib/content/watch-sources-fs.ts';

const sources = path.join(config.contentDir, 'sources');

stopOnWrongSettings();
await runScript('convert');
// Astro watches what convert writes; what convert reads is watched here, so that the way stays in one direction.
const watcher = watchSources(sources, async (changed) => {
  if (changed.length > 0) await convertCollection(changed);
  else reportOrphans();
});
process.exitCode = await runProgram('astro', ['dev', ...process.argv.slice(2)]);
watcher?.close();
