import fs from 'node:fs';
import path from 'node:path';
import { findStartOfComments } from '../../src/convert/labels/comment-thread.ts';
import { selectArticleLines } from '../../src/convert/labels/predict.ts';
import { packWeights } from '../../src/convert/labels/weights.ts';
import { oddsToProbabilities } from '../../src/learn/log-odds.ts';
import { scoreConversion, type ExtractedPage } from '../../training/evaluation/conversion-score.ts';
import { toScoreTable } from '../../training/evaluation/score-table.ts';
import { readLabeledPages } from '../../training/labeled-pages/labeled-pages-fs.ts';
import { setOf } from '../../training/labeled-pages/sets.ts';
import { cropPages } from '../../training/labels/crop.ts';
import { toLabeledSources, type LabeledSource } from '../../training/labels/labeled-sources.ts';
import { trainLabeler } from '../../training/labels/train-labeler.ts';
import { toTrainingPage, type TrainingPage } from '../../training/labels/training-page.ts';
import { startReport } from '../../training/step-report.ts';
import { readDataFolder } from '../lib/command-line.ts';
import { ROOT } from '../lib/run.ts';

const WEIGHTS = 'src/convert/labels/weights.json';
const USAGE = `npm run train:convert -- --data DIR

Trains the labeler of lines on <set>/<id>/{page.txt,article.txt,gold.json} in DIR or DIR/convert and writes
${WEIGHTS}. Prints how well the pages are labeled by weights that were trained without
their publisher. Takes minutes; see training/README.md.`;

const data = readDataFolder(USAGE);
const report = startReport();
const sources = toLabeledSources(readLabeledPages(data));
const crops = cropPages(sources);
const pages = [...sources, ...crops].map(toTrainingPage);
report(`${sources.length} labeled pages, ${crops.length} cropped ones`);

const { weights, odds } = trainLabeler(pages, report);
fs.writeFileSync(path.join(ROOT, WEIGHTS), `${JSON.stringify(packWeights(weights), null, 2)}\n`);
console.table(toScoreTable(scoreConversion(sources.map((source, i) => extractBody(source, pages[i]!, odds[i]!)))));

function extractBody(source: LabeledSource, { page }: TrainingPage, odds: Float32Array): ExtractedPage {
  const chances = oddsToProbabilities(odds);
  const isArticle = selectArticleLines(chances.fill(0, findStartOfComments(page, chances)), page.columns.words);
  const textOf = (lines: readonly { text: string }[]) => lines.map(({ text }) => text).join('\n');
  return {
    set: setOf(source),
    gold: source.gold,
    page: textOf(source.lines),
    body: textOf(source.lines.filter((_, line) => isArticle[line])),
  };
}
