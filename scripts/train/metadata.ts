import fs from 'node:fs';
import path from 'node:path';
import { trainMetadata } from '../../training/metadata/train-metadata.ts';
import { toScoreTable } from '../../training/evaluation/score-table.ts';
import { readLabeledPages } from '../../training/labeled-pages/labeled-pages-fs.ts';
import { toMetadataPages, toWrittenMetadataPages } from '../../training/metadata/metadata-pages.ts';
import { scoreMetadata } from '../../training/evaluation/metadata-score.ts';
import { readWrittenPages } from '../../training/metadata/written-pages-fs.ts';
import { ROOT } from '../lib/run.ts';
import { packRanker } from '../../src/learn/ranker.ts';
import { startReport } from '../../training/step-report.ts';
import { readDataFolder } from '../lib/command-line.ts';

const usage = `npm run train:metadata -- --data DIR
Trains the rankers that find titles, dates and authors, on <set>/<id>/{page.txt,article.txt,gold.json} in DIR or DIR/convert
and on training/metadata/pages. Writes them beside the code in src/convert/metadata that uses them, and prints how well
rankers do that have not seen a page's publisher.`;

const data = readDataFolder(usage);
const report = startReport();
const real = toMetadataPages(readLabeledPages(data), report);
report('metadata');
const { rankers, found } = trainMetadata([...real, ...toWrittenMetadataPages(readWrittenPages())]);
for (const [file, ranker] of Object.entries(rankers))
  fs.writeFileSync(path.join(ROOT, 'src/convert/metadata', file), `${JSON.stringify(packRanker(ranker))}\n`);
// The real pages come first among all that were learned from.
console.table(toScoreTable(scoreMetadata(real.map((page, i) => ({ set: page.set, gold: page, found: found[i]! })))));
