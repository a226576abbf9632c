import fs from 'node:fs';
import path from 'node:path';
import { train } from '../../src/convert/label/training/train.ts';
import { pack } from '../../src/convert/label/weights.ts';
import { readCommandLine } from '../lib/command.ts';
import { toLabelledPages } from '../lib/labelled-pages.ts';
import { readLabelledPages } from '../lib/labelled-pages-fs.ts';
import { ROOT } from '../lib/run.ts';

const usage = 'npm run train:convert -- --data DIR    learns from DIR/<set>/<id>/{page.txt,article.txt,gold.json}';
const { values } = readCommandLine({ usage, options: { data: { type: 'string' } } });
if (values.data === undefined) {
  console.error(usage);
  process.exit(2);
}

const pages = toLabelledPages(readLabelledPages(values.data));
console.log(`${pages.length} labelled pages`);
const started = performance.now();
const weights = train(pages, (step) => console.log(`${Math.round((performance.now() - started) / 1000)} s: ${step}`));
fs.writeFileSync(path.join(ROOT, 'src/convert/label/weights.json'), `${JSON.stringify(pack(weights), null, 2)}\n`);
