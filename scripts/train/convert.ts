import fs from 'node:fs';
import path from 'node:path';
import { startOfComments } from '../../src/convert/labels/comment-thread.ts';
import { likeliestArticle } from '../../src/convert/labels/decode.ts';
import { toChances } from '../../src/convert/labels/predict.ts';
import { crop } from '../../training/labels/crop.ts';
import { toLabeledPage, type LabeledPage } from '../../training/labels/labeled-page.ts';
import { seededRandom } from '../../src/text/random.ts';
import { train } from '../../training/labels/train.ts';
import { packWeights } from '../../src/convert/labels/weights.ts';
import { COLUMNS, scoreBySet, scoreRows, type Kept } from '../../training/evaluation/conversion-score.ts';
import { toLabeledSources, type LabeledSource } from '../../training/evaluation/labeled-pages.ts';
import { readLabeledPages } from '../../training/evaluation/labeled-pages-fs.ts';
import { ROOT } from '../lib/run.ts';
import { startReport } from '../../training/step-report.ts';
import { readDataFolder } from '../lib/command-line.ts';

const usage = `npm run train:convert -- --data DIR
learns to label lines from <set>/<id>/{page.txt,article.txt,gold.json} in DIR or DIR/convert, writes src/convert/labels/weights.json, and
prints how well pages are labeled by weights that were learned without their publisher`;

const data = readDataFolder(usage);
const report = startReport();
const sources = toLabeledSources(readLabeledPages(data));
const random = seededRandom(3);
const crops = sources.flatMap((source) => (source.file === 'page.txt' ? (crop(source, random) ?? []) : []));
const pages = [...sources, ...crops].map(toLabeledPage);
report(`${sources.length} labeled pages, ${crops.length} cropped ones`);

const { weights, odds } = train(pages, report);
fs.writeFileSync(
  path.join(ROOT, 'src/convert/labels/weights.json'),
  `${JSON.stringify(packWeights(weights), null, 2)}\n`,
);
console.table(scoreRows(scoreBySet(sources.map((source, at) => toKept(source, pages[at]!, odds[at]!)))));

function toKept({ set, file, gold, lines }: LabeledSource, { page }: LabeledPage, odds: Float32Array): Kept {
  const chances = toChances(odds);
  const article = likeliestArticle(chances.fill(0, startOfComments(page, chances)), page.columns.words);
  const text = (all: readonly { text: string }[]) => all.map((line) => line.text).join('\n');
  return {
    set: file === 'page.txt' ? set : set + COLUMNS,
    gold,
    page: text(lines),
    body: text(lines.filter((_, line) => article[line])),
  };
}
