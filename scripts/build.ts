import path from 'node:path';
import { config } from '../postil.config.ts';
import { Cache } from '../src/files/cache.ts';
import { ALL_ROOMS, digestCode } from '../src/files/code-digest.ts';
import { openContent } from '../src/files/content.ts';
import { formatProblem } from '../src/model/problems/problem.ts';
import { problem } from '../src/model/problems/table.ts';
import { type BuildStats, cpuSecondsSoFar, PhaseMeter } from './build/build-stats.ts';
import { buildSite } from './build/build-site.ts';
import { mayWriteTo } from './build/output-folder.ts';
import { compileRenderer } from './build/renderer.ts';
import { reportContentProblems } from './convert/report-content-problems.ts';
import { readCommandLine } from './lib/command-line.ts';
import { ROOT } from './lib/run.ts';
import { stopOnWrongSettings } from './lib/settings.ts';

const USAGE = `npm run build

Converts the sources, builds the site, indexes it for search and lists every problem in the content.
An error in the content does not stop the build: the site is made without what is wrong, and the exit code is 1.
--cold    makes everything again, whether or not it has changed since the last build
--stats   prints a line of JSON with the CPU time of each phase and the number of files decoded, converted and parsed

Environment: POSTIL_SITE, POSTIL_BASE, POSTIL_CONTENT, POSTIL_OUT (see postil.config.ts).`;

const { values } = readCommandLine({
  usage: USAGE,
  options: { stats: { type: 'boolean' }, cold: { type: 'boolean' } },
});
stopOnWrongSettings();
// The settings are paths from the project's root, and so are those that articles keep.
process.chdir(ROOT);
const outDir = path.resolve(config.outDir);
if (!mayWriteTo(outDir)) {
  console.error(formatProblem(problem('setting-output', { file: 'postil.config.ts' }, { folder: config.outDir })));
  process.exit(2);
}
const cache = new Cache(config.cacheDir);
if (values.cold) cache.clear();
const content = openContent(config.contentDir, cache);
const code = digestCode(ROOT, ALL_ROOMS);
const meter = new PhaseMeter();
const openRenderer = () => compileRenderer(ROOT, config, code, cache);

const site = await buildSite({ config, content, cache, outDir, code, openRenderer, meter });
const { written, kept, searchedPages, problems } = site;
if (written + kept === 0) console.log('\nNothing has changed since the last build.');
else console.log(`\n${written} files of the site were written, ${kept} are as they were.`);
console.log(`${searchedPages} pages are in the search index.`);
const fine = reportContentProblems(problems, config.contentDir);
const stats: BuildStats = { phases: meter.phases, cpuSeconds: cpuSecondsSoFar(), work: content.work };
if (values.stats) console.log(JSON.stringify(stats));

console.log(`\nThe site is in ${path.relative(process.cwd(), outDir) || '.'}${path.sep}`);
if (!fine) console.error('Some of the content has errors and may be missing from it, see above.');
process.exitCode = fine ? 0 : 1;
