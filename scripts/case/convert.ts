import path from 'node:path';
import { readCommandLine } from '../lib/command-line.ts';
import { ROOT } from '../lib/run.ts';
import { writeExpectation } from './write-expectation.ts';

const USAGE = `npm run case:convert -- NAME --source FILE   makes a case of a text in src/convert/cases/NAME
npm run case:convert -- NAME…                writes expected.json of cases that have a source.txt only
npm run case:convert -- --replace NAME…      writes it again after a change that was intended

Read expected.json and correct it before you commit it: it is what the conversion must give, not what it gives today.
Nothing is overwritten without --replace, and nothing is written in CI.`;

const { values, positionals: names } = readCommandLine({
  usage: USAGE,
  options: { source: { type: 'string' }, replace: { type: 'boolean' } },
});
if (!names.length || (values.source !== undefined && names.length > 1)) {
  console.error(USAGE);
  process.exit(2);
}

for (const name of names) {
  try {
    const file = await writeExpectation(path.join(ROOT, 'src/convert/cases', name), values);
    console.log(`${path.relative(ROOT, file)}: read and correct it before you commit it`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
