import fs from 'node:fs';
import path from 'node:path';
import { readCommandLine } from './lib/command-line.ts';
import { scoreRows } from '../training/evaluation/conversion-score.ts';
import { evaluateConversion } from '../training/evaluation/evaluate-conversion.ts';
import { fallen, pinned, type Figures } from '../training/evaluation/floor.ts';
import { readFloor, writeFloor } from '../training/evaluation/floor-fs.ts';
import { readLabeledPages } from '../training/evaluation/labeled-pages-fs.ts';

const USAGE = `npm run eval -- --data DIR

Measures conversion on DIR/convert/<set>/<id>/{page.txt,article.txt,gold.json}. The exit code is 1 if a figure is below
the floor in scripts/eval-floor.json.
  --pin   makes the figures measured now the floor`;

const { values } = readCommandLine({ usage: USAGE, options: { data: { type: 'string' }, pin: { type: 'boolean' } } });
if (values.data === undefined || !fs.existsSync(path.join(values.data, 'convert'))) {
  console.error(USAGE);
  process.exit(2);
}

const scores = await evaluateConversion(readLabeledPages(values.data));
console.table(scoreRows(scores));
const figures: Figures = {
  conversion: Object.fromEntries(
    Object.entries(scores).map(([set, { f1, macro, kept }]) => [set, { f1, macro, kept }]),
  ),
};
if (values.pin) writeFloor(pinned(figures));
else {
  const below = fallen(figures, readFloor());
  for (const line of below) console.error(line);
  process.exitCode = below.length > 0 ? 1 : 0;
}
