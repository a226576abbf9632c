import { measureLines } from '../../src/convert/labels/measured-lines.ts';
import { AUTHOR_FEATURES } from '../../src/convert/metadata/authors/author-features.ts';
import { findAuthors } from '../../src/convert/metadata/authors/find-authors.ts';
import { DATE_FEATURES } from '../../src/convert/metadata/dates/date-features.ts';
import { findDates } from '../../src/convert/metadata/dates/find-dates.ts';
import { readMetadataPage, type MetadataPage } from '../../src/convert/metadata/metadata-page.ts';
import { findTitle } from '../../src/convert/metadata/title/find-title.ts';
import { TITLE_FEATURES } from '../../src/convert/metadata/title/title-features.ts';
import type { Ranker } from '../../src/learn/ranker.ts';
import { foldsByPublisher } from '../labeled-pages/folds.ts';
import type { BoostOptions } from '../trees/boost.ts';
import type { RankedExample } from '../trees/listwise-objective.ts';
import { authorExample, dateExample, titleExample, type LabeledMetadataPage } from './examples.ts';
import { trainRanker } from './train-ranker.ts';

/** The values that were found on a page. */
export interface FoundValues {
  title?: string;
  date?: string;
  authors?: readonly string[];
}

/** The rankers by the path of their file below `src/convert/metadata`. */
export type MetadataRankers = Record<
  'title/title.model.json' | 'dates/date.model.json' | 'authors/author.model.json',
  Ranker
>;

/** The trained rankers, and what rankers that have not seen a page's publisher find on each page. */
export interface MetadataTraining {
  rankers: MetadataRankers;
  found: FoundValues[];
}

const FOLDS = 5;
/** A page has many candidates for its title: fewer trees are as good for them, and quicker. */
const TITLE_OPTIONS: Partial<BoostOptions> = { trees: 300, shrinkage: 8, featureShare: 0.1 };

/**
 * Trains the rankers of titles, dates and authors. Dates learn from found titles, and authors from found titles and dates:
 * those that rankers found which had not seen the page's publisher (stacking, Wolpert 1992). Deterministic.
 */
export function trainMetadata(labeledPages: readonly LabeledMetadataPage[]): MetadataTraining {
  const pages = labeledPages.map(({ lines, labels, language }) =>
    readMetadataPage(measureLines(lines), labels, language),
  );
  const folds = foldsByPublisher(
    labeledPages.map(({ publisher }) => publisher),
    FOLDS,
  );
  const train = (features: readonly string[], exampleOf: ExampleOf, options: Partial<BoostOptions> = {}) => {
    const examples = pages.map((page, i) => exampleOf(page, labeledPages[i]!, i));
    return trainRankers(features, examples, folds, options);
  };

  const titleRankers = train(TITLE_FEATURES, titleExample, TITLE_OPTIONS);
  const titles = pages.map((page, i) => findTitle(page, titleRankers.unseen(i)));
  const titleLine = (i: number) => titles[i]?.lines[0] ?? -1;

  const dateRankers = train(DATE_FEATURES, (page, labeled, i) => dateExample(page, labeled, titleLine(i)));
  const dates = pages.map((page, i) => findDates(page, titleLine(i), dateRankers.unseen(i)).published);
  const landmarks = (i: number) => ({ title: titleLine(i), date: dates[i]?.lines[0] ?? -1 });

  const authorRankers = train(AUTHOR_FEATURES, (page, labeled, i) => authorExample(page, labeled, landmarks(i)));
  const authors = pages.map((page, i) => findAuthors(page, landmarks(i), authorRankers.unseen(i)));

  return {
    rankers: {
      'title/title.model.json': titleRankers.ranker,
      'dates/date.model.json': dateRankers.ranker,
      'authors/author.model.json': authorRankers.ranker,
    },
    found: pages.map((_, i) => ({
      ...(titles[i] && { title: titles[i].value }),
      ...(dates[i] && { date: dates[i].value }),
      ...(authors[i] && { authors: authors[i].value }),
    })),
  };
}

/** Returns what a page, with its index, teaches: one example or none. */
type ExampleOf = (page: MetadataPage, labeled: LabeledMetadataPage, index: number) => RankedExample[];

interface TrainedRankers {
  /** Trained on all pages. */
  ranker: Ranker;
  /** Returns the ranker that was trained without the fold of a page, given by index. */
  unseen: (page: number) => Ranker;
}

function trainRankers(
  features: readonly string[],
  examples: readonly RankedExample[][],
  folds: readonly number[],
  options: Partial<BoostOptions>,
): TrainedRankers {
  const trainOn = (isUsed: (page: number) => boolean) =>
    trainRanker(
      features,
      examples.flatMap((example, page) => (isUsed(page) ? example : [])),
      options,
    );
  const rankerByFold = Array.from({ length: FOLDS }, (_, fold) => trainOn((page) => folds[page] !== fold));
  return { ranker: trainOn(() => true), unseen: (page) => rankerByFold[folds[page]!]! };
}
