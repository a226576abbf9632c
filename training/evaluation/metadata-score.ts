import { findDateExpressions } from '../../src/text/dates/find-date-expressions.ts';
import { comparisonKey } from '../../src/text/fold.ts';
import { nameKeys, type LabeledMetadataPage } from '../metadata/examples.ts';
import type { FoundValues } from '../metadata/train-metadata.ts';
import { groupBySet } from '../labeled-pages/sets.ts';

/** A labeled page, the set it is counted with, and what was found on it. */
export interface ScoredPage {
  set: string;
  gold: Pick<LabeledMetadataPage, 'lines' | 'language' | 'title' | 'date' | 'authors'>;
  found: FoundValues;
}

/**
 * Shares from 0 to 1: of the values that were labeled and stand in the text, those found; of the values that were
 * labeled, those for which another was given. None is better than a wrong one.
 */
export interface MetadataScore extends Record<Judged, number> {
  pages: number;
}

type Judged = 'title' | 'date' | 'wrongDate' | 'authors' | 'wrongAuthors';

/** Scores every set, and all whole pages and all columns of articles together. */
export function scoreMetadata(pages: readonly ScoredPage[]): Record<string, MetadataScore> {
  return Object.fromEntries(groupBySet(pages).map(([set, ofSet]) => [set, scoreSet(ofSet.map(judge))]));
}

type Verdict = Partial<Record<Judged, boolean>>;

/** What is right and wrong on a page; absent is what does not count. */
function judge({ gold, found }: ScoredPage): Verdict {
  const text = ` ${comparisonKey(gold.lines.map((line) => line.text).join(' '))} `;
  const holds = (key: string) => text.includes(key);
  const day = gold.date?.slice(0, 10);
  const names = nameKeys(gold.authors ?? []);
  const given = nameKeys(found.authors ?? []);
  return {
    ...(gold.title &&
      holds(comparisonKey(gold.title)) && { title: comparisonKey(found.title ?? '') === comparisonKey(gold.title) }),
    ...(day && { wrongDate: found.date !== undefined && found.date.slice(0, 10) !== day }),
    ...(day && namesDay(gold, day) && { date: found.date?.slice(0, 10) === day }),
    ...(names.length && { wrongAuthors: !given.every((name) => names.includes(name)) }),
    ...(names.length && names.every(holds) && { authors: given.join('|') === names.join('|') }),
  };
}

function namesDay({ lines, language }: ScoredPage['gold'], wanted: string): boolean {
  return findDateExpressions(lines, language).some(({ day, swapped }) => day === wanted || swapped === wanted);
}

function scoreSet(verdicts: readonly Verdict[]): MetadataScore {
  const share = (name: Judged) => {
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
