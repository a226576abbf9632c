import { agreement, shingles } from '../labels/shingles.ts';
import type { Gold } from '../labels/labeled-page.ts';
import { tokens } from '../labels/tokens.ts';
import type { MetadataScore } from './metadata-score.ts';

/** What is added to a set's name where only the column of the article was read. */
export const COLUMNS = ', columns';

/** What was kept of a page. */
export interface Kept {
  /** The set the page is counted with. */
  set: string;
  gold: Gold;
  /** All its text, and the text that was taken for the article's body. */
  page: string;
  body: string;
}

/** How well the bodies of a set agree with what people labeled; shares from 0 to 1, NaN where nothing was labeled. */
export interface Score {
  pages: number;
  precision: number;
  recall: number;
  /** F1 of mean precision and mean recall. */
  f1: number;
  /** Mean of the pages' F1, and the share of pages under 0.8. */
  macro: number;
  poor: number;
  /** Share of the segments that must stay and did, and of those that must go and did not. */
  kept: number;
  leaked: number;
}

/** A score for every set, and for all whole pages and all columns of articles together. */
export function scoreBySet(pages: readonly Kept[]): Record<string, Score> {
  const sets = [...Map.groupBy(pages, ({ set }) => set)].sort(([a], [b]) => (a < b ? -1 : 1));
  const isColumn = ({ set }: Kept) => set.endsWith(COLUMNS);
  const all = [
    ['all', pages.filter((page) => !isColumn(page))],
    [`all${COLUMNS}`, pages.filter(isColumn)],
  ] as const;
  return Object.fromEntries(
    [...sets, ...all].filter(([, own]) => own.length > 0).map(([set, own]) => [set, scoreOf(own)]),
  );
}

/** Whether a standfirst is to be counted with the body: where most of it is part of what people labeled. */
export function standfirstCounts(standfirst: string, gold: Gold): boolean {
  if (!standfirst) return false;
  const { precision } = agreement(shingles(tokens(goldText(gold))), shingles(tokens(standfirst)));
  return !gold.body || (precision ?? 0) >= 0.5;
}

function goldText({ standfirst = '', body = [] }: Gold): string {
  return [standfirst, ...body].join('\n');
}

function scoreOf(pages: readonly Kept[]): Score {
  const bodies = pages
    .filter(({ gold }) => gold.body)
    .map(({ gold, body }) => agreement(shingles(tokens(goldText(gold))), shingles(tokens(body))));
  const precision = mean(bodies.flatMap((body) => body.precision ?? []));
  const recall = mean(bodies.flatMap((body) => body.recall ?? []));
  const segments = pages.map(segmentsFound);
  return {
    pages: pages.length,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    macro: mean(bodies.map(({ f1 }) => f1)),
    poor: mean(bodies.map(({ f1 }) => (f1 < 0.8 ? 1 : 0))),
    kept: mean(segments.flatMap(({ kept }) => kept)),
    leaked: mean(segments.flatMap(({ leaked }) => leaked)),
  };
}

/** For every labeled segment that the page's text holds, whether the body holds it: 1 or 0. */
function segmentsFound({ gold, page, body }: Kept): { kept: number[]; leaked: number[] } {
  if (!gold.with) return { kept: [], leaked: [] };
  const key = (text: string) => ` ${tokens(text).join(' ')} `;
  const [whole, taken] = [key(page), key(body)];
  const found = (segments: readonly string[]) =>
    segments
      .map(key)
      .filter((segment) => whole.includes(segment))
      .map((segment) => (taken.includes(segment) ? 1 : 0));
  return { kept: found(gold.with), leaked: found(gold.without ?? []) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The scores as rows of a table, three digits each. */
export function scoreRows(
  scores: Record<string, Score | MetadataScore>,
): Record<string, Record<string, string | number>> {
  const show = (value: number) => (Number.isNaN(value) ? '' : value.toFixed(3));
  return Object.fromEntries(
    Object.entries(scores).map(([set, { pages, ...shares }]) => [
      set,
      { pages, ...Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, show(share)])) },
    ]),
  );
}
