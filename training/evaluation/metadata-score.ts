import { findDateExpressions } from '../../src/text/dates/find-date-expressions.ts';
import { comparisonKey } from '../../src/text/fold.ts';
import { groupBySet } from '../labeled-pages/sets.ts';
import { nameKeys, type LabeledMetadataPage } from '../metadata/examples.ts';
import type { FoundValues } from '../metadata/train-metadata.ts';

/** A labeled page, the set that it is counted with, and the values that were found on it. */
export interface ScoredPage {
  set: string;
  gold: Pick<LabeledMetadataPage, 'lines' | 'language' | 'title' | 'date' | 'authors'>;
  found: FoundValues;
}

/**
 * Shares from 0 to 1, NaN if there is nothing to count. `title`, `date` and `authors`: of the labeled values that the text
 * has, those that were found. `wrongDate` and `wrongAuthors`: of all labeled values, those for which another value was
 * found, which is worse than finding none.
 */
export interface MetadataScore extends Record<Figure, number> {
  pages: number;
}

type Figure = 'title' | 'date' | 'wrongDate' | 'authors' | 'wrongAuthors';

/** Scores every set, and all whole pages and all columns of articles together. */
export function scoreMetadata(pages: readonly ScoredPage[]): Record<string, MetadataScore> {
  return Object.fromEntries(groupBySet(pages).map(([set, ofSet]) => [set, scoreSet(ofSet.map(judge))]));
}

/** Whether each figure counts a page, by name; absent figures ignore it. */
type Verdict = Partial<Record<Figure, boolean>>;

function judge({ gold, found }: ScoredPage): Verdict {
  const text = ` ${comparisonKey(gold.lines.map((line) => line.text).join(' '))} `;
  const isInText = (key: string) => text.includes(key);
  const day = gold.date?.slice(0, 10);
  const names = nameKeys(gold.authors ?? []);
  const foundNames = nameKeys(found.authors ?? []);
  return {
    ...(gold.title &&
      isInText(comparisonKey(gold.title)) && { title: comparisonKey(found.title ?? '') === comparisonKey(gold.title) }),
    ...(day && { wrongDate: found.date !== undefined && found.date.slice(0, 10) !== day }),
    ...(day && hasDay(gold, day) && { date: found.date?.slice(0, 10) === day }),
    ...(names.length && { wrongAuthors: !foundNames.every((name) => names.includes(name)) }),
    ...(names.length && names.every(isInText) && { authors: foundNames.join('|') === names.join('|') }),
  };
}

function hasDay({ lines, language }: ScoredPage['gold'], labeled: string): boolean {
  return findDateExpressions(lines, language).some(({ day, swapped }) => day === labeled || swapped === labeled);
}

function scoreSet(verdicts: readonly Verdict[]): MetadataScore {
  const share = (name: Figure) => {
    const judged = verdicts.flatMap((verdict) => verdict[name] ?? []);
    return judged.filter(Boolean).length / judged.length;
  };
  return {
    pages: verdicts.length,
    title: share('title'),
    date: share('date'),
    wrongDate: share('wrongDate'),
    authors: share('authors'),
    wrongAuthors: share('wrongAuthors'),
  };
}
