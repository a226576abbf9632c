import { clamp } from '../../../learn/ranker.ts';
import { daysBetween, type Day } from '../../../text/calendar.ts';
import type { DateExpression } from '../../../text/dates/find-date-expressions.ts';
import { anyOf } from '../../../text/phrases.ts';
import copyrightWords from '../copyright-words.json' with { type: 'json' };
import type { MetadataPage } from '../metadata-page.ts';
import type { DateContext } from './date-context.ts';
import { DATE_CUE_FEATURES, dateCueFeatures } from './date-cues.ts';

const POSITION_FEATURES = [
  'lines to title', 'after title', 'lines to body', 'in body', 'lines to article', 'lines below body', 'line', 'odds',
  'article', 'previous odds', 'next odds', 'gap', 'next gap', 'line words', 'characters beside date',
  'characters before date',
] as const; // prettier-ignore

const FORM_FEATURES = ['time', 'zone', 'weekday', 'form', 'ambiguous', 'order in line'] as const;

const COMPETITOR_FEATURES = [
  'dates', 'order', 'order in short lines', 'dates in short lines', 'dates in short lines near',
  'dates in short lines to title', 'same day elsewhere', 'newest day', 'days to newest', 'days to oldest',
  'years to copyright',
] as const; // prettier-ignore

const NEIGHBOR_FEATURES = [
  'next prose', 'previous prose', 'next words', 'previous words', 'in prose', 'separator', 'bracket',
  'prose to title', 'has title',
] as const; // prettier-ignore

/** The names of a date's features, in order. */
export const DATE_FEATURES: readonly string[] = [
  ...POSITION_FEATURES,
  ...DATE_CUE_FEATURES,
  ...FORM_FEATURES,
  ...COMPETITOR_FEATURES,
  ...NEIGHBOR_FEATURES,
];

/** The other dates of a page, with which each is compared. */
export interface CompetingDates {
  dates: readonly DateExpression[];
  /** The dates in short lines, such as those below a headline. */
  inShortLines: readonly DateExpression[];
  oldestDay: Day;
  newestDay: Day;
  /** The newest year in a copyright notice; 0 if there is none. */
  copyrightYear: number;
}

const MAX_WORDS_OF_SHORT_LINE = 24;
const MAX_WORDS_OF_COPYRIGHT = 60;
const COPYRIGHT = new RegExp(anyOf(copyrightWords.copyright));
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** Lines between dates near each other. */
const MAX_LINES_NEAR = 8;
/** The values of features that a page lacks, each outside the range of the others. */
const NO_TITLE_DISTANCE = 50;
const NO_COPYRIGHT_YEAR = -31;
const NO_LINE_ODDS = -8;

/** Collects once what every date of a page is compared with. */
export function readCompetingDates(page: MetadataPage, dates: readonly DateExpression[]): CompetingDates {
  const days = dates.map(({ day }) => day).sort();
  return {
    dates,
    inShortLines: dates.filter(({ lines: [line = 0] }) => page.lines[line]!.wordCount <= MAX_WORDS_OF_SHORT_LINE),
    oldestDay: days[0] ?? '',
    newestDay: days.at(-1) ?? '',
    copyrightYear: dates.length > 0 ? findCopyrightYear(page) : 0,
  };
}

/** Returns the features of a date, by `DATE_FEATURES`; `order` is its index among all dates of the page. */
export function dateFeatures(context: DateContext, order: number, competitors: CompetingDates): number[] {
  return [
    ...positionFeatures(context),
    ...dateCueFeatures(context),
    ...formFeatures(context),
    ...competitorFeatures(context, order, competitors),
    ...neighborFeatures(context),
  ];
}

function positionFeatures({ page, titleLine, date, lineIndex, line, previous, next }: DateContext): number[] {
  const [first, last] = page.body;
  return [
    titleLine < 0 ? NO_TITLE_DISTANCE : clamp(lineIndex - titleLine, 50),
    Number(titleLine >= 0 && lineIndex > titleLine),
    clamp(lineIndex - first, 90),
    Number(lineIndex >= first && lineIndex <= last),
    clamp(page.articleStart - lineIndex, 90),
    clamp(lineIndex - last, 20),
    Math.min(lineIndex, 200),
    line.odds,
    Number(line.article),
    previous?.odds ?? NO_LINE_ODDS,
    next?.odds ?? NO_LINE_ODDS,
    Math.min(5, line.gap),
    Math.min(5, next?.gap ?? 0),
    line.wordCount,
    clamp(line.text.length - (date.end - date.start), 150),
    clamp(date.start, 100),
  ];
}

function formFeatures({ date, line }: DateContext): number[] {
  return [
    Number(date.time !== undefined),
    Number(date.zone !== undefined),
    Number(date.weekday !== undefined),
    ['name', 'iso', 'numeric', 'short', 'ideographic'].indexOf(date.form),
    Number(date.swapped !== undefined),
    line.dates.indexOf(date),
  ];
}

function competitorFeatures(
  { date, titleLine, lineIndex }: DateContext,
  order: number,
  { dates, inShortLines, oldestDay, newestDay, copyrightYear }: CompetingDates,
): number[] {
  const orderInShortLines = inShortLines.indexOf(date);
  return [
    Math.min(40, dates.length),
    Math.min(40, order),
    orderInShortLines < 0 ? 40 : Math.min(40, orderInShortLines),
    Math.min(40, inShortLines.length),
    inShortLines.filter(({ lines: [line = 0] }) => Math.abs(line - lineIndex) <= MAX_LINES_NEAR).length,
    inShortLines.filter(({ lines: [line = 0] }) => line > titleLine && line < lineIndex).length,
    dates.filter(({ day }) => day === date.day).length,
    Number(date.day === newestDay),
    clamp(daysBetween(date.day, newestDay), 4000),
    clamp(daysBetween(oldestDay, date.day), 4000),
    copyrightYear ? clamp(copyrightYear - Number(date.day.slice(0, 4)), 30) : NO_COPYRIGHT_YEAR,
  ];
}

function neighborFeatures({ page, titleLine, lineIndex, line, previous, next, before }: DateContext): number[] {
  return [
    Number(next?.isProse ?? false),
    Number(previous?.isProse ?? false),
    clamp(next?.wordCount ?? 0, 40),
    clamp(previous?.wordCount ?? 0, 40),
    Number(line.isProse),
    Number(/[|•·/–—]/.test(line.text)),
    Number(/[([]\s*$/.test(before)),
    titleLine < 0 ? -1 : countProseBetween(page, titleLine, lineIndex),
    Number(titleLine >= 0),
  ];
}

function countProseBetween({ lines }: MetadataPage, a: number, b: number): number {
  const between = lines.slice(Math.min(a, b) + 1, Math.max(a, b));
  return Math.min(20, between.filter(({ isProse }) => isProse).length);
}

/** Returns the newest year in the copyright notices of a page; 0 if there is none. */
function findCopyrightYear({ lines }: MetadataPage): number {
  let newest = 0;
  for (const { text, wordCount } of lines) {
    if (wordCount > MAX_WORDS_OF_COPYRIGHT || !COPYRIGHT.test(text)) continue;
    for (const [year] of text.matchAll(YEAR)) newest = Math.max(newest, Number(year));
  }
  return newest;
}
