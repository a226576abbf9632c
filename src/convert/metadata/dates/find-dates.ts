import { rank, unpackRanker, type Ranker } from '../../../learn/ranker.ts';
import { toIsoDateTime, type DateExpression } from '../../../text/dates/find-date-expressions.ts';
import type { FoundMetadata } from '../found-metadata.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { findDateCandidates, type DateCandidate } from './date-candidates.ts';
import packedRanker from './date.model.json' with { type: 'json' };

interface RankedDate extends DateCandidate {
  probability: number;
}

const RANKER = unpackRanker(packedRanker);

/** The probability a day needs: a wrong date is worse than none. */
const MIN_PROBABILITY = 0.5;
/** Lines between the date of publication and that of an update. */
const MAX_LINES_TO_UPDATE = 8;

/**
 * Finds when the article was published and last modified. The probabilities of dates of one day are added; where no day
 * is probable enough, that of the article's dateline is taken. `titleLine` is -1 if no title was found; `ranker` replaces
 * the trained one while a new one is measured.
 */
export function findDates(
  page: MetadataPage,
  titleLine: number,
  ranker: Ranker = RANKER,
): Pick<FoundMetadata, 'published' | 'modified' | 'ambiguousDate'> {
  const candidates = findDateCandidates(page, titleLine);
  const ranked = rankDates(candidates, ranker);
  const best = findPublished(ranked) ?? ranked.find(({ isInDateline }) => isInDateline);
  if (!best) return {};
  const { date: published } = best;
  if (published.swapped)
    return { ambiguousDate: { value: [published.day, published.swapped], lines: published.lines } };
  const update = findUpdate(published, candidates);
  return {
    published: { value: toIsoDateTime(published), lines: published.lines },
    ...(update && { modified: { value: toIsoDateTime(update), lines: update.lines } }),
  };
}

/** Returns the candidates with their probabilities, the most probable first. */
function rankDates(candidates: readonly DateCandidate[], ranker: Ranker): RankedDate[] {
  const probabilities = rank(
    ranker,
    candidates.map(({ features }) => features),
  );
  return candidates
    .map((candidate, i) => ({ ...candidate, probability: probabilities[i] ?? 0 }))
    .sort((a, b) => b.probability - a.probability);
}

/** Returns the date on the most probable day that says best when the article was published. */
function findPublished(ranked: readonly RankedDate[]): RankedDate | undefined {
  const days = [...Map.groupBy(ranked, ({ date }) => date.day).values()].map((dates) => ({
    dates,
    probability: dates.reduce((sum, { probability }) => sum + probability, 0),
  }));
  const [best] = days.sort((a, b) => b.probability - a.probability);
  return best && best.probability >= MIN_PROBABILITY ? mostInformative(best.dates) : undefined;
}

/** Returns the most probable date of one day or, if that is an update or lacks a time, one near it that does better. */
function mostInformative(ranked: readonly RankedDate[]): RankedDate {
  const best = ranked[0]!;
  if (best.date.time && !best.isUpdate) return best;
  return ranked.find(({ date, isUpdate }) => !isUpdate && date.time && areNear(date, best.date)) ?? best;
}

/** Returns the newest date near the published one that is said to be an update and is later. */
function findUpdate(published: DateExpression, candidates: readonly DateCandidate[]): DateExpression | undefined {
  let newest: DateExpression | undefined;
  for (const { date, isUpdate } of candidates) {
    if (!isUpdate || date.swapped || !areNear(date, published)) continue;
    if (toIsoDateTime(date) <= toIsoDateTime(published)) continue;
    if (!newest || toIsoDateTime(date) >= toIsoDateTime(newest)) newest = date;
  }
  return newest;
}

function areNear({ lines: [a = 0] }: DateExpression, { lines: [b = 0] }: DateExpression): boolean {
  return Math.abs(a - b) <= MAX_LINES_TO_UPDATE;
}
