import type { FoundMetadata } from '../found-metadata.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { rank, unpackRanker, type Ranker } from '../../../learn/ranker.ts';
import { dateCandidates, type DateCandidate } from './date-features.ts';
import packedRanker from './date.model.json' with { type: 'json' };
import type { DateMention } from './find-date-expressions.ts';

const RANKER = unpackRanker(packedRanker);

/** A wrong date is worse than none. */
const LEAST = 0.5;
/** An update stands at most so many lines from the publication's date. */
const UPDATE_REACH = 8;

/**
 * When the article was published and last modified; where nothing is likely enough, the day of its dateline counts.
 * Mentions of one day speak for it together; the time is the one beside the most probable mention that has one. `title` is the index of the title's line, -1 where there is none.
 */
export function findDates(
  page: MetadataPage,
  title: number,
  ranker: Ranker = RANKER,
): Pick<FoundMetadata, 'published' | 'modified' | 'ambiguousDate'> {
  const candidates = dateCandidates(page, title);
  const probabilities = rank(
    ranker,
    candidates.map(({ features }) => features),
  );
  const ranked = candidates
    .map((candidate, i) => ({ ...candidate, probability: probabilities[i] ?? 0 }))
    .sort((a, b) => b.probability - a.probability);
  const days = Map.groupBy(ranked, ({ mention }) => mention.day);
  const sum = (day: string) => (days.get(day) ?? []).reduce((total, { probability }) => total + probability, 0);
  const day = [...days.keys()].sort((a, b) => sum(b) - sum(a))[0];
  const likely = day !== undefined && sum(day) >= LEAST ? firstPublished(days.get(day)!) : undefined;
  const best = likely ?? ranked.find(({ dateline }) => dateline);
  if (!best) return {};
  const { mention } = best;
  if (mention.swapped) return { ambiguousDate: { value: [mention.day, mention.swapped], lines: mention.lines } };
  const update = findUpdate(best, candidates);
  return {
    published: { value: isoTime(mention), lines: mention.lines },
    ...(update && { modified: { value: isoTime(update), lines: update.lines } }),
  };
}

/** Of the mentions of one day the most probable; where that is an update or has no time of day, one near it that does better. */
function firstPublished<Ranked extends DateCandidate>(ranked: readonly Ranked[]): Ranked {
  const best = ranked[0]!;
  if (best.mention.time && !best.updated) return best;
  const near = ranked.filter(({ mention, updated }) => !updated && mention.time && areNear(mention, best.mention));
  return near[0] ?? best;
}

function areNear({ lines: [a = 0] }: DateMention, { lines: [b = 0] }: DateMention): boolean {
  return Math.abs(a - b) <= UPDATE_REACH;
}

/** The newest date near the published one that is said to be an update and is not older. */
function findUpdate(
  { mention: published }: DateCandidate,
  candidates: readonly DateCandidate[],
): DateMention | undefined {
  const near = candidates
    .filter(
      ({ mention, updated }) =>
        updated && mention !== published && !mention.swapped && isoTime(mention) > isoTime(published),
    )
    .map(({ mention }) => mention)
    .filter((mention) => areNear(mention, published));
  return near.sort((a, b) => (isoTime(a) < isoTime(b) ? 1 : -1))[0];
}

/** `2016-10-23`, `2016-10-23T13:30`, `2016-10-23T13:30+01:00`. */
function isoTime({ day, time, zone }: DateMention): string {
  return time ? `${day}T${time}${zone ?? ''}` : day;
}
