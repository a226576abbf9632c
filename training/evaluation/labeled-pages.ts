import { z } from 'zod';
import { decode } from '../../src/text/decode.ts';
import { labelsOf, type Gold, type LabeledLines } from '../labels/labeled-page.ts';
import { publishersOf } from '../labels/publishers.ts';
import type { Line } from '../../src/convert/lines/line.ts';
import { detectLanguage } from '../../src/convert/metadata/language/detect-language.ts';
import { rowsToArticles } from '../../src/convert/pipeline.ts';
import { splitRows } from '../../src/convert/rows/rows.ts';
import type { LabeledFile } from './labeled-pages-fs.ts';

/** A page with labels for its lines, and what they were made of. */
export interface LabeledSource extends LabeledLines {
  /** The set it belongs to, and whether it is a whole page or an article's column. */
  set: string;
  file: LabeledFile['file'];
  gold: Gold;
}

const GoldSchema = z.object({
  url: z.string().default(''),
  standfirst: z.string().optional(),
  body: z.array(z.string()).optional(),
  with: z.array(z.string()).optional(),
  without: z.array(z.string()).optional(),
});

/** What a page's `gold.json` says; throws where it is not of that shape. */
export function readGold(gold: unknown): Gold & { url: string } {
  return GoldSchema.parse(gold);
}

/**
 * How much a page of a set counts. The labels of some are a tool's output, with its habits; others are few for the
 * languages and publishers they stand for.
 */
const WEIGHTS: Record<string, number> = { mozilla: 0.25, newspaper4k: 0.25, chinese: 1.5, fundus: 2, trafilatura: 0.7 };
/** Most lines of an article's column are those of its page again. */
const COLUMN_WEIGHT = 0.7;

/** Pages to learn from, each line with its label; pages without labels for lines are left out. */
export function toLabeledSources(files: readonly LabeledFile[]): LabeledSource[] {
  const read = files.flatMap((file) => {
    const gold = readGold(file.gold);
    return gold.body || gold.with ? [{ ...file, gold, lines: linesOf(file.bytes) }] : [];
  });
  const whole = read.filter(({ file }) => file === 'page.txt');
  const names = publishersOf(whole.map(({ gold, lines }) => ({ url: gold.url, lines })));
  const publisherOf = new Map(whole.map(({ set, id }, at) => [`${set}/${id}`, names[at]!]));
  return read.map(({ set, id, file, gold, lines }) => ({
    set,
    file,
    gold,
    lines,
    labels: labelsOf(lines, gold),
    language: detectLanguage(lines),
    publisher: publisherOf.get(`${set}/${id}`)!,
    weight: (WEIGHTS[set] ?? 1) * (file === 'page.txt' ? 1 : COLUMN_WEIGHT),
  }));
}

export function linesOf(bytes: Uint8Array): Line[] {
  const decoded = decode(bytes);
  if (!decoded) return [];
  const { articles } = rowsToArticles(splitRows(decoded.text));
  return articles.flatMap(({ lines }) => lines.filter(({ boilerplate }) => !boilerplate));
}
