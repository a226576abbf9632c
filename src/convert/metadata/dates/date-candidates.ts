import type { DateExpression } from '../../../text/dates/find-date-expressions.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { dateContextOf } from './date-context.ts';
import { isInDateline, isUpdate } from './date-cues.ts';
import { dateFeatures, readCompetingDates } from './date-features.ts';

/** A date that the article could have been published on. */
export interface DateCandidate {
  date: DateExpression;
  /** By `DATE_FEATURES`. */
  features: number[];
  /** Whether the text says that it is the date of an update. */
  isUpdate: boolean;
  /** Whether it is in the dateline that begins the article. */
  isInDateline: boolean;
}

/** A page with more dates is a list of something; the rest is not read. */
const MAX_DATES = 400;

/** Returns every date of the page with its features; `titleLine` is -1 if no title was found. */
export function findDateCandidates(page: MetadataPage, titleLine: number): DateCandidate[] {
  const dates = page.lines.flatMap((line) => line.dates).slice(0, MAX_DATES);
  const competitors = readCompetingDates(page, dates);
  return dates.map((date, order): DateCandidate => {
    const context = dateContextOf(page, titleLine, date);
    return {
      date,
      features: dateFeatures(context, order, competitors),
      isUpdate: isUpdate(context),
      isInDateline: isInDateline(context),
    };
  });
}
