import { config } from '../postil.config.ts';
import { Cache } from '../src/files/cache.ts';
import { openContent } from '../src/files/content.ts';
import { findContentProblems } from '../src/files/content-problems.ts';
import { reportContentProblems } from './convert/report-content-problems.ts';
import { readCommandLine } from './lib/command-line.ts';
import { stopOnWrongSettings } from './lib/settings.ts';

const USAGE = `npm run check

Lists every problem in the sources, articles and glossary as file:line:column, what is wrong and what to do.
The exit code is 1 when one of them is an error, 0 when there are none or only warnings.`;

readCommandLine({ usage: USAGE, options: {} });
stopOnWrongSettings();
const problems = await findContentProblems(openContent(config.contentDir, new Cache(config.cacheDir)));
process.exitCode = reportContentProblems(problems, config.contentDir) ? 0 : 1;
