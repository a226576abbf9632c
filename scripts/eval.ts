import fs from 'node:fs';
import path from 'node:path';
import { evaluateConversion } from '../training/evaluation/evaluate-conversion.ts';
import { compareWithFloor, toFloor, type Figures } from '../training/evaluation/floor.ts';
import { readFloor, writeFloor } from '../training/evaluation/floor-fs.ts';
import { toScoreTable } from '../training/evaluation/score-table.ts';
import { readLabeledPages } from '../training/labeled-pages/labeled-pages-fs.ts';
import { readCommandLine } from './lib/command-line.ts';

const USAGE = `npm run eval -- --data DIR [--pin]

Converts the labeled pages in DIR/convert/<set>/<id>/ and prints how well the articles' texts are found, for each set:
  precision, recall, f1  agreement of the body with the labeled text, in runs of four words, on average over the pages
  macro, poor            the mean F1 of a page; the share of pages with an F1 below 0.8
  kept, leaked           of the segments labeled as part of the article, and as not part of it, the share in the body
A page's folder has gold.json with the labels (see training/README.md), page.txt with the whole page and perhaps
article.txt with only the article's column, which is counted in a set of its own.

Exits with 1 if f1, macro or kept of a set is lower than in training/evaluation/floor.json, which has the figures of the
time they were last pinned. Sets that were pinned on other pages are listed, but not compared.
  --pin  writes the figures measured now to that file; commit it together with the change that raises them`;

const { values } = readCommandLine({ usage: USAGE, options: { data: { type: 'string' }, pin: { type: 'boolean' } } });
if (values.data === undefined || !fs.existsSync(path.join(values.data, 'convert'))) {
  console.error(USAGE);
  process.exit(2);
}

const scores = await evaluateConversion(readLabeledPages(values.data));
console.table(toScoreTable(scores));
const figures: Figures = {
  conversion: Object.fromEntries(
    Object.entries(scores).map(([set, { pages, f1, macro, kept }]) => [set, { pages, f1, macro, kept }]),
  ),
};
if (values.pin) writeFloor(toFloor(figures));
else {
  const { fallen, notCompared } = compareWithFloor(figures, readFloor());
  for (const line of [...notCompared, ...fallen]) console.error(line);
  process.exitCode = fallen.length > 0 ? 1 : 0;
}
