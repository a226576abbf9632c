import { z } from 'zod';
import { likeliestArticle } from '../../src/convert/labels/decode.ts';
import { labelLines, type LineLabel } from '../../src/convert/labels/label.ts';
import { measure } from '../../src/convert/labels/measure.ts';
import { crop } from '../labels/crop.ts';
import { toLabeledPage } from '../labels/labeled-page.ts';
import { publishersOf } from '../labels/publishers.ts';
import { seededRandom } from '../../src/text/random.ts';
import { train, type Report } from '../labels/train.ts';
import type { Line } from '../../src/convert/lines/line.ts';
import { detectLanguage } from '../../src/convert/metadata/language/detect-language.ts';
import type { LabeledMetadataPage } from '../metadata/examples.ts';
import type { MarkedPage } from '../metadata/marked-page.ts';
import { COLUMNS } from './conversion-score.ts';
import { linesOf, readGold, toLabeledSources } from './labeled-pages.ts';
import type { LabeledFile } from './labeled-pages-fs.ts';

/** A page whose metadata people have labeled, and the set it is counted with. */
export interface MetadataPageInSet extends LabeledMetadataPage {
  set: string;
}

/** The set of pages that were written to learn from. */
const WRITTEN = 'written';
/** Their headlines were made hard: counted in full they make the model of titles do worse on real pages. */
const TITLE_WEIGHT = 0.3;

const Gold = z.object({
  title: z.string().nullish(),
  authors: z.union([z.array(z.string()), z.string().transform((name) => [name])]).nullish(),
  date: z.string().nullish(),
});

/**
 * Pages to learn metadata from. Their lines are labeled by weights learned without the page's publisher, which takes
 * minutes; those of pages whose lines people have not labeled by the converter's own, which have not seen them.
 */
export function toMetadataPages(files: readonly LabeledFile[], report: Report): MetadataPageInSet[] {
  const chancesOf = chancesOutOfFold(files, report);
  const publisherOf = publishers(files);
  return files.map((file) => {
    const lines = linesOf(file.bytes);
    const language = detectLanguage(lines);
    const { title, authors, date } = Gold.parse(file.gold);
    return {
      set: file.file === 'page.txt' ? file.set : file.set + COLUMNS,
      publisher: publisherOf.get(pageOf(file))!,
      language,
      lines,
      labels: labelLines(measure(lines), { language }).map((label, at) => ({
        ...label,
        ...chancesOf.get(file)?.[at],
      })),
      ...(title && { title }),
      ...(authors?.length && { authors }),
      ...(date && { date }),
    };
  });
}

/** The same of pages that were written to learn from: each is a publisher of its own. */
export function toWrittenMetadataPages(pages: readonly MarkedPage[]): MetadataPageInSet[] {
  return pages.map(({ text, title, authors, date }, at) => {
    const lines = linesOf(new TextEncoder().encode(text));
    const language = detectLanguage(lines);
    const labels = labelLines(measure(lines), { language });
    const known = { title, titleWeight: TITLE_WEIGHT, authors, date: date ?? null };
    return { set: WRITTEN, publisher: `${WRITTEN} ${at}`, language, lines, labels, ...known };
  });
}

function pageOf({ set, id }: LabeledFile): string {
  return `${set}/${id}`;
}

function publishers(files: readonly LabeledFile[]): Map<string, string> {
  const whole = files.filter(({ file }) => file === 'page.txt');
  const names = publishersOf(whole.map(({ gold, bytes }) => ({ url: readGold(gold).url, lines: linesOf(bytes) })));
  return new Map(whole.map((file, at) => [pageOf(file), names[at]!]));
}

type Verdict = Pick<LineLabel, 'article' | 'probability'>;

function chancesOutOfFold(files: readonly LabeledFile[], report: Report): Map<LabeledFile, Verdict[]> {
  const labeled = files.filter(({ gold }) => readGold(gold).body ?? readGold(gold).with);
  const sources = toLabeledSources(labeled);
  const random = seededRandom(3);
  const crops = sources.flatMap((source) => (source.file === 'page.txt' ? (crop(source, random) ?? []) : []));
  const { odds } = train([...sources, ...crops].map(toLabeledPage), report);
  return new Map(labeled.map((file, at) => [file, toChances(sources[at]!.lines, odds[at]!)]));
}

function toChances(lines: readonly Line[], odds: Float32Array): Verdict[] {
  const probabilities = odds.map((value) => 1 / (1 + Math.exp(-value)));
  const article = likeliestArticle(probabilities, measure(lines).columns.words);
  return lines.map((_, at) => ({ article: article[at]!, probability: probabilities[at]! }));
}
