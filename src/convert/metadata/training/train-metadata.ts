import { foldsByPublisher } from '../../label/training/folds.ts';
import type { Line } from '../../line.ts';
import { authorCandidates, type Landmarks } from '../authors/author-candidates.ts';
import { AUTHOR_FEATURES, authorFeatures } from '../authors/author-features.ts';
import { findAuthors } from '../authors/find-authors.ts';
import { DATE_FEATURES, dateCandidates } from '../dates/date-features.ts';
import { findDates } from '../dates/find-dates.ts';
import { keyOf, readPage, type Chance, type Page } from '../page.ts';
import type { Model } from '../ranker/ranker.ts';
import { findTitle } from '../title/find-title.ts';
import { TITLE_FEATURES, titleCandidates } from '../title/title-features.ts';
import { growTrees, type Example } from './grow-trees.ts';

/** A page and what people say its metadata are; an absent value was not labelled. */
export interface LabelledPage {
  /** Pages of one publisher are never both learned from and measured with. */
  publisher: string;
  language: string;
  lines: readonly Line[];
  /** How its lines are labelled by weights that have not seen it: a ranker must not learn to trust better labels. */
  chances: readonly Chance[];
  title?: string;
  authors?: readonly string[];
  /** ISO 8601, of which the day counts. */
  date?: string;
}

/** What was found on a page. */
export interface FoundValues {
  title?: string;
  date?: string;
  authors?: readonly string[];
}

/** The models by the path of their file below `src/convert/metadata`. */
export type MetadataModels = Record<
  'title/title.model.json' | 'dates/date.model.json' | 'authors/author.model.json',
  Model
>;

/** What has been learned, and what models that have not seen a page's publisher find on it. */
export interface MetadataTraining {
  models: MetadataModels;
  found: FoundValues[];
}

const FOLDS = 5;

/**
 * Trains every ranker of the metadata: dates see the titles, authors both, that rankers found which had not seen the
 * page's publisher (stacking, Wolpert 1992). Deterministic.
 */
export function trainMetadata(labelled: readonly LabelledPage[]): MetadataTraining {
  const pages = labelled.map(({ lines, chances, language }) => readPage(lines, chances, language));
  const folds = foldsByPublisher(
    labelled.map(({ publisher }) => publisher),
    FOLDS,
  );
  const learn = (names: readonly string[], exampleOf: (page: Page, gold: LabelledPage, at: number) => Example[]) => {
    const examples = pages.map((page, at) => exampleOf(page, labelled[at]!, at));
    const from = (used: (at: number) => boolean) =>
      growTrees(
        names,
        examples.flatMap((example, at) => (used(at) ? example : [])),
      );
    const twins = Array.from({ length: FOLDS }, (_, fold) => from((at) => folds[at] !== fold));
    return { model: from(() => true), twinOf: (at: number) => twins[folds[at]!]! };
  };

  const title = learn(TITLE_FEATURES, titleExample);
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

/** Pages whose title is no line of its own teach nothing. */
function titleExample(page: Page, { title }: LabelledPage): Example[] {
  if (!title) return [];
  const candidates = titleCandidates(page);
  const right = candidates.map(({ line }) => page.lines[line]?.key === keyOf(title));
  return right.includes(true) ? [{ candidates: candidates.map(({ features }) => features), right }] : [];
}

function dateExample(page: Page, { date }: LabelledPage, title: number): Example[] {
  if (!date) return [];
  const day = date.slice(0, 10);
  const candidates = dateCandidates(page, title);
  const right = candidates.map(({ mention }) => mention.day === day || mention.swapped === day);
  return [{ candidates: candidates.map(({ features }) => features), right }];
}

function authorExample(page: Page, { authors }: LabelledPage, at: Landmarks): Example[] {
  if (!authors?.length) return [];
  const candidates = authorCandidates(page, at);
  const wanted = keysOfNames(authors).join('|');
  const right = candidates.map(({ names }) => keysOfNames(names).join('|') === wanted);
  return [{ candidates: authorFeatures(page, candidates, at), right }];
}

/** Labels often hold several names in one string, with the words around them. */
const BETWEEN_NAMES = /\s*(?:[;,|/&\n]|\band\b|\bund\b|\bet\b|\by\b)\s*/i;
const BEFORE_NAMES = /^(?:by|von|par|por|di|av|af|door)\s+/;

/** The names of a list, as they are compared: each once, in order. */
export function keysOfNames(names: readonly string[]): string[] {
  const keys = names
    .flatMap((name) => name.split(BETWEEN_NAMES))
    .map((name) => keyOf(name).replace(BEFORE_NAMES, ''))
    .filter(Boolean);
  return [...new Set(keys)].sort();
}
