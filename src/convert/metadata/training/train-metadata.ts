import type { Line } from '../../line.ts';
import { authorCandidates } from '../authors/author-candidates.ts';
import { AUTHOR_FEATURES, authorFeatures } from '../authors/author-features.ts';
import { DATE_FEATURES, dateCandidates } from '../dates/date-features.ts';
import { findDates } from '../dates/find-dates.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { keyOf, readPage, type Page } from '../page.ts';
import type { Model } from '../ranker/ranker.ts';
import { findTitle } from '../title/find-title.ts';
import { TITLE_FEATURES, titleCandidates } from '../title/title-features.ts';
import { growTrees, type Example } from './grow-trees.ts';

/** A page and what people say its metadata are; an absent value was not labelled. */
export interface LabelledPage {
  lines: readonly Line[];
  title?: string;
  authors?: readonly string[];
  /** ISO 8601, of which the day counts. */
  date?: string;
}

/** The models by the path of their file below `src/convert/metadata`. */
export type MetadataModels = Record<
  'title/title.model.json' | 'dates/date.model.json' | 'authors/author.model.json',
  Model
>;

/** Trains every ranker of the metadata; the dates' sees the titles that the new titles' ranker finds. Deterministic. */
export function trainMetadata(labelled: readonly LabelledPage[]): MetadataModels {
  const pages = labelled.map((gold) => ({ gold, page: readPage(gold.lines, detectLanguage(gold.lines)) }));
  const title = growTrees(
    TITLE_FEATURES,
    pages.flatMap(({ page, gold }) => titleExample(page, gold)),
  );
  const date = growTrees(
    DATE_FEATURES,
    pages.flatMap(({ page, gold }) => dateExample(page, gold, title)),
  );
  const author = growTrees(
    AUTHOR_FEATURES,
    pages.flatMap(({ page, gold }) => authorExample(page, gold, title, date)),
  );
  return { 'title/title.model.json': title, 'dates/date.model.json': date, 'authors/author.model.json': author };
}

/** Pages whose title is no line of its own teach nothing. */
function titleExample(page: Page, { title }: LabelledPage): Example[] {
  if (!title) return [];
  const candidates = titleCandidates(page);
  const right = candidates.map(({ line }) => page.lines[line]?.key === keyOf(title));
  return right.includes(true) ? [{ candidates: candidates.map(({ features }) => features), right }] : [];
}

function dateExample(page: Page, { date }: LabelledPage, titles: Model): Example[] {
  if (!date) return [];
  const day = date.slice(0, 10);
  const candidates = dateCandidates(page, findTitle(page, titles)?.lines[0] ?? -1);
  const right = candidates.map(({ mention }) => mention.day === day || mention.swapped === day);
  return [{ candidates: candidates.map(({ features }) => features), right }];
}

function authorExample(page: Page, { authors }: LabelledPage, titles: Model, dates: Model): Example[] {
  if (!authors?.length) return [];
  const title = findTitle(page, titles)?.lines[0] ?? -1;
  const date = findDates(page, title, dates).published?.lines[0] ?? -1;
  const candidates = authorCandidates(page, { title, date });
  const wanted = keyOfNames(authors.flatMap((author) => author.split(BETWEEN_NAMES)));
  const right = candidates.map(({ names }) => keyOfNames(names) === wanted);
  return [{ candidates: authorFeatures(page, candidates, { title, date }), right }];
}

/** Labels often hold several names in one string, with the words around them. */
const BETWEEN_NAMES = /\s*(?:[;,|/&\n]|\band\b|\bund\b|\bet\b|\by\b)\s*/i;
const BEFORE_NAMES = /^(?:by|von|par|por|di|av|af|door)\s+/;

function keyOfNames(names: readonly string[]): string {
  const keys = names.map((name) => keyOf(name).replace(BEFORE_NAMES, '')).filter(Boolean);
  return [...new Set(keys)].sort().join('|');
}
