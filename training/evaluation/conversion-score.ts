import type { BodyGold } from '../labeled-pages/gold.ts';
import { groupBySet } from '../labeled-pages/sets.ts';
import { toTokens } from '../labeled-pages/tokens.ts';
import { compareShingles, countShingles } from './shingles.ts';

/** A labeled page with the text that was taken for the article's body. */
export interface ExtractedPage {
  /** The set that the page is counted with. */
  set: string;
  gold: BodyGold;
  /** All text of the page. */
  page: string;
  body: string;
}

/** How well the bodies of a set agree with what people labeled, in shares from 0 to 1; NaN if nothing was labeled. */
export interface ConversionScore {
  pages: number;
  precision: number;
  recall: number;
  /** F1 of the mean precision and the mean recall. */
  f1: number;
  /** The mean of the pages' F1. */
  macro: number;
  /** The share of pages with an F1 below `POOR_F1`. */
  poor: number;
  /** Of the segments labeled as part of the article, the share that the body has. */
  kept: number;
  /** Of the segments labeled as not part of it, the share that the body has. */
  leaked: number;
}

const POOR_F1 = 0.8;

/** Scores every set, and all whole pages and all columns of articles together. */
export function scoreConversion(pages: readonly ExtractedPage[]): Record<string, ConversionScore> {
  return Object.fromEntries(groupBySet(pages).map(([set, ofSet]) => [set, scoreSet(ofSet)]));
}

/** Reports whether a standfirst counts as part of the body: if people labeled most of it. */
export function isPartOfBody(standfirst: string, gold: BodyGold): boolean {
  if (!standfirst) return false;
  const { precision } = compareTexts(joinGold(gold), standfirst);
  return !gold.body || (precision ?? 0) >= 0.5;
}

function joinGold({ standfirst = '', body = [] }: BodyGold): string {
  return [standfirst, ...body].join('\n');
}

function compareTexts(gold: string, found: string) {
  return compareShingles(countShingles(toTokens(gold)), countShingles(toTokens(found)));
}

function scoreSet(pages: readonly ExtractedPage[]): ConversionScore {
  const bodies = pages.filter(({ gold }) => gold.body).map(({ gold, body }) => compareTexts(joinGold(gold), body));
  const precision = mean(bodies.flatMap((body) => body.precision ?? []));
  const recall = mean(bodies.flatMap((body) => body.recall ?? []));
  const segments = pages.map(findSegments);
  return {
    pages: pages.length,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    macro: mean(bodies.map(({ f1 }) => f1)),
    poor: mean(bodies.map(({ f1 }) => (f1 < POOR_F1 ? 1 : 0))),
    kept: mean(segments.flatMap(({ kept }) => kept)),
    leaked: mean(segments.flatMap(({ leaked }) => leaked)),
  };
}

/** Returns for every labeled segment that the page has 1 if the body has it, else 0. */
function findSegments({ gold, page, body }: ExtractedPage): { kept: number[]; leaked: number[] } {
  if (!gold.with) return { kept: [], leaked: [] };
  const toKey = (text: string) => ` ${toTokens(text).join(' ')} `;
  const [pageKey, bodyKey] = [toKey(page), toKey(body)];
  const find = (segments: readonly string[]) =>
    segments
      .map(toKey)
      .filter((segment) => pageKey.includes(segment))
      .map((segment) => (bodyKey.includes(segment) ? 1 : 0));
  return { kept: find(gold.with), leaked: find(gold.without ?? []) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
