import type { DateExpression } from '../../../text/dates/find-date-expressions.ts';

/** Languages in which the order depends on the country; in all others 3/4/2016 is the third of April. */
const LANGUAGES_WITH_BOTH_ORDERS = new Set(['en', 'und', 'tl']);
/** The Philippines, which write both orders, share this time zone. */
const PHILIPPINE_OFFSET = '+08:00';

/**
 * Decides for all ambiguous numeric dates of a page (03/04/2016) which number is the month, by the strongest evidence:
 * numeric dates that allow one order only, ambiguous dates of which one reading is also written out, time zones, the
 * order of written-out dates, the language. Without evidence the dates remain ambiguous.
 */
export function resolveDayMonthOrder(dates: readonly DateExpression[], language: string): DateExpression[] {
  const isMonthFirst = LANGUAGES_WITH_BOTH_ORDERS.has(language) ? findOrder(dates) : false;
  if (isMonthFirst === undefined) return [...dates];
  return dates.map(({ swapped, ...date }) => (swapped && isMonthFirst ? { ...date, day: swapped } : date));
}

/** Whether the page puts the month first; `undefined` without evidence. */
function findOrder(dates: readonly DateExpression[]): boolean | undefined {
  return (
    majority(dates.map(orderOfUnambiguous)) ??
    majority(writtenReadings(dates)) ??
    majority(dates.map(({ zone }) => orderInZone(zone))) ??
    majority(dates.map(({ form, monthFirst }) => (form === 'name' ? monthFirst : undefined)))
  );
}

function orderOfUnambiguous({ form, swapped, monthFirst }: DateExpression): boolean | undefined {
  return (form === 'numeric' || form === 'short') && !swapped ? monthFirst : undefined;
}

/** For each ambiguous date, whether the page also writes out its month-first reading, and not the other. */
function writtenReadings(dates: readonly DateExpression[]): (boolean | undefined)[] {
  const written = new Set(dates.filter(({ form }) => form === 'name' || form === 'iso').map(({ day }) => day));
  return dates.map(({ day, swapped }) =>
    swapped && written.has(day) !== written.has(swapped) ? written.has(swapped) : undefined,
  );
}

/** Whether the month comes first in a zone, as in those of the United States; UTC is no evidence. */
function orderInZone(zone: string | undefined): boolean | undefined {
  if (!zone || !/[1-9]/.test(zone) || zone === PHILIPPINE_OFFSET) return undefined;
  return /^-(?:0[4-9]|10)/.test(zone);
}

function majority(votes: readonly (boolean | undefined)[]): boolean | undefined {
  const balance = votes.reduce((sum, vote) => sum + (vote === undefined ? 0 : vote ? 1 : -1), 0);
  return balance === 0 ? undefined : balance > 0;
}
