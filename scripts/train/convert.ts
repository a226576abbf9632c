import fs from 'node:fs';
import path from 'node:path';
import { startOfComments } from '../../src/convert/label/comment-thread.ts';
import { likeliestArticle } from '../../src/convert/label/decode.ts';
import { toChances } from '../../src/convert/label/predict.ts';
import { crop } from '../../src/convert/label/training/crop.ts';
import { toLabelledPage, type LabelledPage } from '../../src/convert/label/training/labelled-page.ts';
import { seededRandom } from '../../src/convert/label/training/random.ts';
import { train } from '../../src/convert/label/training/train.ts';
import { pack } from '../../src/convert/label/weights.ts';
import { COLUMNS, scoreBySet, scoreRows, type Kept } from '../lib/quality/conversion-score.ts';
import { toLabelledSources, type LabelledSource } from '../lib/quality/labelled-pages.ts';
import { readLabelledPages } from '../lib/quality/labelled-pages-fs.ts';
import { ROOT } from '../lib/run.ts';
import { readDataFolder, startReport } from '../lib/training.ts';

const usage = `npm run train:convert -- --data DIR
learns to label lines from <set>/<id>/{page.txt,article.txt,gold.json} in DIR or DIR/convert, writes src/convert/label/weights.json, and
prints how well pages are labelled by weights that were learned without their publisher`;

const data = readDataFolder(usage);
const report = startReport();
const sources = toLabelledSources(readLabelledPages(data));
const random = seededRandom(3);
const crops = sources.flatMap((source) => (source.file === 'page.txt' ? (crop(source, random) ?? []) : []));
const pages = [...sources, ...crops].map(toLabelledPage);
report(`${sources.length} labelled pages, ${crops.length} cropped ones`);

const { weights, odds } = train(pages, report);
fs.writeFileSync(path.join(ROOT, 'src/convert/label/weights.json'), `${JSON.stringify(pack(weights), null, 2)}\n`);
console.table(scoreRows(scoreBySet(sources.map((source, at) => toKept(source, pages[at]!, odds[at]!)))));

function toKept({ set, file, gold, lines }: LabelledSource, { page }: LabelledPage, odds: Float32Array): Kept {
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
