import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GENERATED_PAGES } from './docs/generated-pages.ts';
import { readCommandLine } from './lib/command-line.ts';
import { ROOT } from './lib/run.ts';

const USAGE = `npm run docs

Writes the pages of docs that are generated from code and data: ${Object.keys(GENERATED_PAGES).join(', ')}.
A test fails while one of them is not up to date.`;

readCommandLine({ usage: USAGE, options: {} });
for (const [file, generate] of Object.entries(GENERATED_PAGES)) {
  mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
  writeFileSync(path.join(ROOT, file), generate());
}
