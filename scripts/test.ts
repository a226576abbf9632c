import { readCommandLine } from './lib/command-line.ts';
import { ROOT, runProgram } from './lib/run.ts';
import { ensureChromium, findFirefox } from './testing/browsers.ts';
import { findForbiddenImports } from './testing/forbidden-imports.ts';
import { runSteps, type Step } from './testing/steps.ts';
import { buildTestSites } from './testing/test-sites.ts';

const NO_CHROMIUM = `No Chromium could be found or installed, so the browser tests did not run.
Install Chromium or Chrome, or name one: POSTIL_CHROMIUM=/path/to/chromium npm test`;

const NO_FIREFOX = `No Firefox that starts was found: its tests are skipped.
Install Firefox, or name one: POSTIL_FIREFOX=/path/to/firefox npm test`;

const STEPS: Step[] = [
  { name: 'format', title: 'Prettier', run: () => runProgram('prettier', ['--check', '--log-level', 'warn', '.']) },
  // Lint needs the types of Astro's content, which this step generates.
  { name: 'types', title: 'astro check', run: () => runProgram('astro', ['check', '--minimumSeverity', 'warning']) },
  { name: 'lint', title: 'ESLint', run: () => runProgram('eslint', ['--max-warnings', '0', '.']) },
  { name: 'imports', title: 'import rules', run: checkImports },
  { name: 'unit', title: 'unit tests', run: () => runVitest('unit') },
  { name: 'build', title: 'test sites', run: buildTestSites },
  { name: 'site', title: 'tests of the built sites', dependsOn: 'build', run: () => runVitest('site') },
  { name: 'browser', title: 'browser tests', dependsOn: 'build', run: runBrowserTests },
];

const USAGE = `npm test -- [STEP …] [--file PATH] [--name PATTERN]

Runs every step, or only those named, in this order. A failed step does not stop the others.

${STEPS.map(({ name, title }) => `  ${name.padEnd(9)}${title}`).join('\n')}

  --file PATH     runs only test files whose path contains this; for unit, site and browser
  --name PATTERN  runs only tests whose name matches this regular expression

Environment: POSTIL_CHROMIUM and POSTIL_FIREFOX name the browsers to use.`;

const { values, positionals } = readCommandLine({
  usage: USAGE,
  options: { file: { type: 'string' }, name: { type: 'string' } },
});
const fileFilter = values.file === undefined ? [] : [values.file];
const unknown = positionals.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}.\n\n${USAGE}`);
  process.exit(2);
}
const chosen = positionals.length > 0 ? STEPS.filter(({ name }) => positionals.includes(name)) : STEPS;
process.exitCode = (await runSteps(chosen)) ? 0 : 1;

async function checkImports(): Promise<number> {
  const forbidden = await findForbiddenImports(ROOT);
  for (const line of forbidden) console.error(line);
  return forbidden.length > 0 ? 1 : 0;
}

function runVitest(project: 'unit' | 'site'): Promise<number> {
  const nameFilter = values.name === undefined ? [] : ['--testNamePattern', values.name];
  return runProgram('vitest', ['run', '--project', project, ...fileFilter, ...nameFilter]);
}

async function runBrowserTests(): Promise<number> {
  const chromium = await ensureChromium();
  if (!chromium) {
    console.error(NO_CHROMIUM);
    return 1;
  }
  const firefox = findFirefox();
  if (!firefox) console.log(NO_FIREFOX);
  const nameFilter = values.name === undefined ? [] : ['--grep', values.name];
  const env = { POSTIL_CHROMIUM: chromium, POSTIL_FIREFOX: firefox ?? '' };
  return runProgram('playwright', ['test', ...fileFilter, ...nameFilter], env);
}
