import { detectLanguage } from '../../src/convert/metadata/language/detect-language.ts';
import { hasBody, type Gold } from '../labeled-pages/gold.ts';
import type { LabeledFile } from '../labeled-pages/labeled-pages-fs.ts';
import { readPageLines } from '../labeled-pages/page-lines.ts';
import { publishersByPage } from '../labeled-pages/publishers.ts';
import { findLabels, type LabeledLines } from './training-page.ts';

/** A labeled file with labels for its lines. */
export interface LabeledSource extends LabeledLines, Pick<LabeledFile, 'set' | 'file'> {
  gold: Gold;
}

/**
 * How much a page of a set counts, 1 if the set is not listed. The labels of some sets are a tool's output, with its
 * habits; others have few pages for the languages and publishers they represent.
 */
const SET_WEIGHTS: Record<string, number> = {
  mozilla: 0.25,
  newspaper4k: 0.25,
  chinese: 1.5,
  fundus: 2,
  trafilatura: 0.7,
};
/** Most lines of an article's column are those of its page again. */
const COLUMN_WEIGHT = 0.7;

/** Returns the files to learn from; pages of which only metadata was labeled are left out. */
export function toLabeledSources(files: readonly LabeledFile[]): LabeledSource[] {
  const read = files.filter(({ gold }) => hasBody(gold)).map((file) => ({ ...file, lines: readPageLines(file.bytes) }));
  const publisherOf = publishersByPage(read);
  return read.map(({ set, id, file, gold, lines }) => ({
    set,
    file,
    gold,
    lines,
    labels: findLabels(lines, gold),
    language: detectLanguage(lines),
    publisher: publisherOf({ set, id }),
    weight: (SET_WEIGHTS[set] ?? 1) * (file === 'page.txt' ? 1 : COLUMN_WEIGHT),
  }));
}
