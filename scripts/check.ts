import { config } from '../postil.config.ts';
import { formatProblem } from '../src/model/problems/problem.ts';
import { readCommandLine } from './lib/command.ts';
import { findContentProblems } from '../src/files/content-problems-fs.ts';
import { stopOnWrongSettings } from './lib/stop-on-wrong-settings-fs.ts';

const usage = `npm run check

Lists every problem in the sources, articles and glossary as file:line:column, what is wrong and what to do.
The exit code is 1 when one of them is an error, 0 when there are none or only warnings.`;

readCommandLine({ usage, options: {} });
stopOnWrongSettings();
const problems = await findContentProblems(config.contentDir);
for (const one of problems) console.error(formatProblem(one));

const errors = problems.filter(({ severity }) => severity === 'error').length;
const count = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`;
console.log(`${config.contentDir}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`);
process.exitCode = errors > 0 ? 1 : 0;
