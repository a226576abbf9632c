import { readCommandLine } from '../lib/command-line.ts';
import { writeExpectation } from '../../training/evaluation/conversion-cases-fs.ts';

const usage = `npm run case:convert -- NAME…            writes expected.json for new cases in src/convert/cases
npm run case:convert -- --again NAME…    writes it again after a change that is meant`;

const { values, positionals } = readCommandLine({ usage, options: { again: { type: 'boolean' } } });
if (!positionals.length) console.log(usage);

for (const name of positionals) {
  const written = await writeExpectation(name, values.again ?? false);
  console.log(written ? `${written}: read it before you commit it` : `${name} has an expectation; --again replaces it`);
  if (!written) process.exitCode = 1;
}
