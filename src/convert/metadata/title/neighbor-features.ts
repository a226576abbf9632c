import bylineWords from '../authors/byline-words.json' with { type: 'json' };
import { NO_LINE, type MetadataPage, type PageLine } from '../metadata-page.ts';
import { hasPhrase, readPhrases } from '../phrases.ts';
import { clamp } from '../../../learn/clamp.ts';
import type { FeatureGroup } from './feature-group.ts';

/** How far behind a candidate a byline is looked for. */
const BYLINE_REACH = 15;

const BY = readPhrases(bylineWords.by);

/** Whether a line says who wrote something; each line is looked at once. */
function bylinesOf({ lines }: MetadataPage): (line: number) => boolean {
  const known = new Map<number, boolean>();
  return (line) => {
    const found = known.get(line) ?? isByline(lines[line] ?? NO_LINE);
    known.set(line, found);
    return found;
  };
}

function isByline({ words, folded }: PageLine): boolean {
  return words < 20 && hasPhrase(BY, folded.slice(0, 40));
}

const names = [
  'previousWords', 'nextWords', 'afterWords', 'gap', 'nextGap', 'previousGap', 'previousOdds', 'nextOdds', 'afterOdds',
  'oddsBelow', 'oddsAbove', 'oddsFarAbove', 'nextSentence', 'shortsAfter', 'shortsBefore', 'toDate', 'fromDate', 'dated',
  'toByline', 'byline', 'keptNear', 'longer',
] as const; // prettier-ignore

/** What stands around a line. */
export const neighborFeatures: FeatureGroup = {
  names,
  fill(page, found, out, width, offset) {
    const isByline = bylinesOf(page);
    found.forEach((line, i) => out.set(describe(page, line, isByline), offset + i * width));
  },
};

function describe({ lines }: MetadataPage, line: number, isByline: (line: number) => boolean): number[] {
  const { [line - 1]: previous = NO_LINE, [line]: own = NO_LINE, [line + 1]: next = NO_LINE } = lines;
  const after = lines[line + 2] ?? NO_LINE;
  return [
    clamp(previous.words, 60),
    clamp(next.words, 60),
    clamp(after.words, 60),
    Math.min(5, own.gap),
    Math.min(5, next.gap),
    Math.min(5, previous.gap),
    previous.odds,
    next.odds,
    after.odds,
    bestOdds(lines, line + 1, line + 6),
    bestOdds(lines, line - 5, line),
    bestOdds(lines, line - 20, line - 5),
    Number(/[.!?。]["”»]?$/.test(next.text)),
    shortRun(lines, line, 1),
    shortRun(lines, line, -1),
    toDate(lines, line, 1),
    toDate(lines, line, -1),
    Number(own.dates.length > 0),
    toByline(line, isByline),
    Number(isByline(line)),
    keptBelow(lines, line),
    own.words - longestNear(lines, line),
  ];
}

function toByline(line: number, isByline: (line: number) => boolean): number {
  for (let step = 1; step <= BYLINE_REACH; step++) if (isByline(line + step)) return step;
  return BYLINE_REACH + 1;
}

/** How many of the twelve lines below are kept. */
function keptBelow(lines: readonly PageLine[], line: number): number {
  return lines.slice(line + 1, line + 13).filter(({ article }) => article).length;
}

function bestOdds(lines: readonly PageLine[], from: number, to: number): number {
  let best = -8;
  for (let i = Math.max(0, from); i < Math.min(to, lines.length); i++) best = Math.max(best, lines[i]!.odds);
  return best;
}

/** The words of the longest of the eight lines before and behind that is no running text. */
function longestNear(lines: readonly PageLine[], line: number): number {
  let longest = 0;
  for (let i = Math.max(0, line - 8); i < Math.min(line + 9, lines.length); i++) {
    const { words, prose } = lines[i] ?? NO_LINE;
    if (i !== line && !prose && words > longest) longest = words;
  }
  return longest;
}

function shortRun(lines: readonly PageLine[], line: number, step: 1 | -1): number {
  let run = 0;
  while (run < 15 && (lines[line + step * (run + 1)]?.words ?? 99) <= 4) run++;
  return run;
}

function toDate(lines: readonly PageLine[], line: number, step: 1 | -1): number {
  for (let i = 1; i <= 15; i++) {
    const at = lines[line + step * i];
    if (at && at.dates.length > 0 && at.words < 25) return i;
  }
  return 16;
}
