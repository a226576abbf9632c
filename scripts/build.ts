import path from 'node:path';
import { config } from '../postil.config.ts';
import { readCommandLine } from './lib/command.ts';
import { ROOT, runProgram, runScript } from './lib/run.ts';
import { stopOnWrongSettings } from './lib/stop-on-wrong-settings-fs.ts';
import { writeSearchIndex } from './site/search-index-fs.ts';

const USAGE = `npm run build

Converts the sources, builds the site, indexes it for search and lists every problem in the content.
An error in the content does not stop the build: the site is made without what is wrong, and the exit code is 1.

Environment: POSTIL_SITE, POSTIL_BASE, POSTIL_CONTENT, POSTIL_OUT (see postil.config.ts).`;

readCommandLine({ usage: USAGE, options: {} });
stopOnWrongSettings();
const outDir = path.resolve(ROOT, config.outDir);

const converted = await runScript('convert');
const built = await runProgram('astro', ['build']);
if (built !== 0) {
  console.error('\nThe site was not built: Astro stopped, see above.');
  process.exit(built);
}
const pages = await writeSearchIndex(outDir, config.language);
console.log(`\n${pages} pages are in the search index.`);
const checked = await runScript('check');

const errors = converted !== 0 || checked !== 0;
console.log(`\nThe site is in ${path.relative(process.cwd(), outDir) || '.'}${path.sep}`);
if (errors) console.error('Some of the content has errors and may be missing from it, see above.');
process.exitCode = errors ? 1 : 0;
