import { labelLines, type LineLabel } from '../../src/convert/labels/label-lines.ts';
import { measureLines } from '../../src/convert/labels/measured-lines.ts';
import { selectArticleLines } from '../../src/convert/labels/predict.ts';
import type { Line } from '../../src/convert/lines/line.ts';
import { oddsToProbabilities } from '../../src/learn/log-odds.ts';
import { detectLanguage } from '../../src/convert/metadata/language/detect-language.ts';
import { hasBody } from '../labeled-pages/gold.ts';
import type { LabeledFile } from '../labeled-pages/labeled-pages-fs.ts';
import { readPageLines } from '../labeled-pages/page-lines.ts';
import { publishersByPage } from '../labeled-pages/publishers.ts';
import { setOf } from '../labeled-pages/sets.ts';
import { cropPages } from '../labels/crop.ts';
import { toLabeledSources } from '../labels/labeled-sources.ts';
import { trainLabeler, type Report } from '../labels/train-labeler.ts';
import { toTrainingPage } from '../labels/training-page.ts';
import type { LabeledMetadataPage } from './examples.ts';
import type { MarkedPage } from './marked-page.ts';

/** A page whose metadata people have labeled, and the set it is counted with. */
export interface MetadataPageInSet extends LabeledMetadataPage {
  set: string;
}

/** The set of the pages that were written to learn from. */
const WRITTEN_SET = 'written';
/** Headlines of written pages are difficult on purpose: at full weight, titles of real pages are found less well. */
const WRITTEN_TITLE_WEIGHT = 0.3;

/**
 * Returns the pages to learn metadata from. Their lines are labeled by weights trained without the page's publisher,
 * which takes minutes. Pages of which only metadata is labeled get the shipped weights, which were not trained on them.
 */
export function toMetadataPages(files: readonly LabeledFile[], report: Report): MetadataPageInSet[] {
  const labelsOutOfFold = labelOutOfFold(files, report);
  const read = files.map((file) => ({ ...file, lines: readPageLines(file.bytes) }));
  const publisherOf = publishersByPage(read);
  return read.map(({ lines, gold, ...file }, i) => {
    const language = detectLanguage(lines);
    const outOfFold = labelsOutOfFold.get(files[i]!);
    const { title, authors, date } = gold;
    return {
      set: setOf(file),
      publisher: publisherOf(file),
      language,
      lines,
      labels: labelLines(measureLines(lines), { language }).map((label, line) => ({ ...label, ...outOfFold?.[line] })),
      ...(title && { title }),
      ...(authors?.length && { authors }),
      ...(date && { date }),
    };
  });
}

/** Returns the pages that were written to learn from as metadata pages, each of a publisher of its own. */
export function toWrittenMetadataPages(pages: readonly MarkedPage[]): MetadataPageInSet[] {
  return pages.map(({ text, title, authors, date }, i) => {
    const lines = readPageLines(new TextEncoder().encode(text));
    const language = detectLanguage(lines);
    const labels = labelLines(measureLines(lines), { language });
    const gold = { title, titleWeight: WRITTEN_TITLE_WEIGHT, authors, date: date ?? null };
    return { set: WRITTEN_SET, publisher: `${WRITTEN_SET} ${i}`, language, lines, labels, ...gold };
  });
}

type OutOfFoldLabel = Pick<LineLabel, 'article' | 'probability'>;

function labelOutOfFold(files: readonly LabeledFile[], report: Report): Map<LabeledFile, OutOfFoldLabel[]> {
  const labeled = files.filter(({ gold }) => hasBody(gold));
  const sources = toLabeledSources(labeled);
  const { odds } = trainLabeler([...sources, ...cropPages(sources)].map(toTrainingPage), report);
  return new Map(labeled.map((file, i) => [file, labelByOdds(sources[i]!.lines, odds[i]!)]));
}

function labelByOdds(lines: readonly Line[], odds: Float32Array): OutOfFoldLabel[] {
  const probabilities = oddsToProbabilities(odds);
  const isArticle = selectArticleLines(probabilities, measureLines(lines).columns.words);
  return lines.map((_, line) => ({ article: isArticle[line]!, probability: probabilities[line]! }));
}
