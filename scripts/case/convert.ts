import { parseArgs } from 'node:util';
import { writeExpectation } from '../lib/conversion-cases-fs.ts';

const USAGE = `npm run case:convert -- NAME…            writes expected.json for new cases in src/convert/cases
npm run case:convert -- --again NAME…    writes it again after a change that is meant`;

const { values, positionals } = parseArgs({ options: { again: { type: 'boolean' } }, allowPositionals: true });
if (!positionals.length) console.log(USAGE);

for (const name of positionals) {
  const written = await writeExpectation(name, values.again ?? false);
  console.log(written ? `${written}: read it before you commit it` : `${name} has an expectation; --again replaces it`);
  if (!written) process.exitCode = 1;
}
