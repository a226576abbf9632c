import fs from 'node:fs';
import path from 'node:path';
import { readCommandLine } from './lib/command.ts';
import { scoreRows } from './lib/quality/conversion-score.ts';
import { evaluateConversion } from './lib/quality/evaluate-conversion.ts';
import { fallen, pinned, type Figures } from './lib/quality/floor.ts';
import { readFloor, writeFloor } from './lib/quality/floor-fs.ts';
import { readLabelledPages } from './lib/quality/labelled-pages-fs.ts';

const usage = `npm run eval -- --data DIR          measures conversion on DIR/convert/<set>/<id>/{page.txt,article.txt,gold.json};
                                    fails where a figure is below the one in scripts/eval-floor.json
npm run eval -- --data DIR --pin    and makes the figures measured now the floor`;

const { values } = readCommandLine({ usage, options: { data: { type: 'string' }, pin: { type: 'boolean' } } });
if (values.data === undefined || !fs.existsSync(path.join(values.data, 'convert'))) {
  console.error(usage);
  process.exit(2);
}

const scores = await evaluateConversion(readLabelledPages(values.data));
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
