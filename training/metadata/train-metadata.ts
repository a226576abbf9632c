import { foldsByPublisher } from '../labels/folds.ts';
import { AUTHOR_FEATURES } from '../../src/convert/metadata/authors/author-features.ts';
import { findAuthors } from '../../src/convert/metadata/authors/find-authors.ts';
import { DATE_FEATURES } from '../../src/convert/metadata/dates/date-features.ts';
import { findDates } from '../../src/convert/metadata/dates/find-dates.ts';
import { measure } from '../../src/convert/labels/measure.ts';
import { readMetadataPage, type MetadataPage } from '../../src/convert/metadata/metadata-page.ts';
import type { Ranker } from '../../src/learn/ranker.ts';
import { findTitle } from '../../src/convert/metadata/title/find-title.ts';
import { TITLE_FEATURES } from '../../src/convert/metadata/title/title-features.ts';
import { authorExample, dateExample, titleExample, type LabeledPage } from './examples.ts';
import type { BoostOptions } from '../trees/boost.ts';
import type { RankedExample } from '../trees/listwise-objective.ts';
import { trainRanker } from './train-ranker.ts';

/** What was found on a page. */
export interface FoundValues {
  title?: string;
  date?: string;
  authors?: readonly string[];
}

/** The models by the path of their file below `src/convert/metadata`. */
export type MetadataModels = Record<
  'title/title.model.json' | 'dates/date.model.json' | 'authors/author.model.json',
  Ranker
>;

/** What has been learned, and what models that have not seen a page's publisher find on it. */
export interface MetadataTraining {
  models: MetadataModels;
  found: FoundValues[];
}

const FOLDS = 5;
/** Titles have many candidates a page: fewer trees are as good there, and quicker. */
const OF_TITLES: Partial<BoostOptions> = { trees: 300, shrinkage: 8, featureShare: 0.1 };

/**
 * Trains every ranker of the metadata: dates see the titles, authors both, that rankers found which had not seen the
 * page's publisher (stacking, Wolpert 1992). Deterministic.
 */
export function trainMetadata(labeled: readonly LabeledPage[]): MetadataTraining {
  const pages = labeled.map(({ lines, chances, language }) => readMetadataPage(measure(lines), chances, language));
  const folds = foldsByPublisher(
    labeled.map(({ publisher }) => publisher),
    FOLDS,
  );
  const learn = (names: readonly string[], exampleOf: ExampleOf, growth: Partial<BoostOptions> = {}) => {
    const examples = pages.map((page, at) => exampleOf(page, labeled[at]!, at));
    return learnOutOfFold(names, examples, folds, growth);
  };

  const title = learn(TITLE_FEATURES, titleExample, OF_TITLES);
  const titles = pages.map((page, at) => findTitle(page, title.twinOf(at)));
  const headline = (at: number) => titles[at]?.lines[0] ?? -1;

  const date = learn(DATE_FEATURES, (page, gold, at) => dateExample(page, gold, headline(at)));
  const dates = pages.map((page, at) => findDates(page, headline(at), date.twinOf(at)).published);
  const landmarks = (at: number) => ({ title: headline(at), date: dates[at]?.lines[0] ?? -1 });

  const author = learn(AUTHOR_FEATURES, (page, gold, at) => authorExample(page, gold, landmarks(at)));
  const authors = pages.map((page, at) => findAuthors(page, landmarks(at), author.twinOf(at)));

  return {
    models: {
      'title/title.model.json': title.model,
      'dates/date.model.json': date.model,
      'authors/author.model.json': author.model,
    },
    found: pages.map((_, at) => ({
      ...(titles[at] && { title: titles[at].value }),
      ...(dates[at] && { date: dates[at].value }),
      ...(authors[at] && { authors: authors[at].value }),
    })),
  };
}

/** What a page teaches, by its index: one example, or none. */
type ExampleOf = (page: MetadataPage, gold: LabeledPage, at: number) => RankedExample[];

/** A model learned from all pages, and for each page one that was learned without its fold. */
function learnOutOfFold(
  names: readonly string[],
  examples: readonly RankedExample[][],
  folds: readonly number[],
  growth: Partial<BoostOptions>,
): { model: Ranker; twinOf: (page: number) => Ranker } {
  const from = (used: (page: number) => boolean) =>
    trainRanker(
      names,
      examples.flatMap((example, page) => (used(page) ? example : [])),
      growth,
    );
  const twins = Array.from({ length: FOLDS }, (_, fold) => from((page) => folds[page] !== fold));
  return { model: from(() => true), twinOf: (page) => twins[folds[page]!]! };
}
