import type { DateMention } from './find-date-expressions.ts';

/** Languages whose readers use both orders, by country; all others that write 3/4/2016 mean the day first. */
const BOTH_ORDERS = new Set(['en', 'und', 'tl']);

/**
 * Decides the open numeric dates of a page (03/04/2016) together, by the strongest evidence it has: a numeric date that
 * allows one order only, an open date one reading of which the page also writes out, the zones of its times, the order of
 * its written-out dates, its language. Without evidence they stay open.
 */
export function resolveOrder(mentions: readonly DateMention[], language: string): DateMention[] {
  const monthFirst = BOTH_ORDERS.has(language) ? orderOf(mentions) : false;
  if (monthFirst === undefined) return [...mentions];
  return mentions.map(({ swapped, ...mention }) => (swapped && monthFirst ? { ...mention, day: swapped } : mention));
}

/** Whether the page puts the month first; undefined where nothing tells. */
function orderOf(mentions: readonly DateMention[]): boolean | undefined {
  const written = new Set(mentions.filter(({ form }) => form === 'name' || form === 'iso').map(({ day }) => day));
  return (
    majority(
      mentions
        .filter(({ form, swapped }) => (form === 'numeric' || form === 'short') && !swapped)
        .map(({ monthFirst }) => monthFirst),
    ) ??
    majority(
      mentions.map(({ day, swapped }) =>
        swapped && written.has(day) !== written.has(swapped) ? written.has(swapped) : undefined,
      ),
    ) ??
    majority(mentions.map(({ zone }) => monthFirstIn(zone))) ??
    majority(mentions.filter(({ form }) => form === 'name').map(({ monthFirst }) => monthFirst))
  );
}

/** Whether readers in a zone put the month first: those of the United States do; UTC and the Philippines' say nothing. */
function monthFirstIn(zone: string | undefined): boolean | undefined {
  if (!zone || !/[1-9]/.test(zone) || zone === '+08:00') return undefined;
  return /^-(?:0[4-9]|10)/.test(zone);
}

function majority(votes: readonly (boolean | undefined)[]): boolean | undefined {
  const balance = votes.reduce((sum, vote) => sum + (vote === undefined ? 0 : vote ? 1 : -1), 0);
  return balance === 0 ? undefined : balance > 0;
}
