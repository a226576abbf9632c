import { clamp } from '../../../learn/ranker.ts';
import { hasPhrase, toPhraseMatcher } from '../../../text/phrases.ts';
import { endsSentence } from '../../../text/sentences.ts';
import bylineWords from '../authors/byline-words.json' with { type: 'json' };
import { NO_LINE, type MetadataPage, type PageLine } from '../metadata-page.ts';
import type { TitleFeatureGroup } from './feature-group.ts';

const BY = toPhraseMatcher(bylineWords.by);
const MAX_WORDS_OF_BYLINE = 19;
/** Characters at a line's start in which it says that it is a byline. */
const MAX_CHARACTERS_OF_BY = 40;
/** How far bylines, dates and runs of short lines are looked for, in lines. */
const MAX_LINES_SEARCHED = 15;
const MAX_WORDS_OF_DATE_LINE = 24;
const MAX_WORDS_OF_SHORT_LINE = 4;
/** Lines below a title among which those of the article are counted. */
const LINES_BELOW = 12;
/** Lines above and below among which the longest is looked for. */
const LINES_AROUND = 8;

const names = [
  'previous words', 'next words', 'words after next', 'gap', 'next gap', 'previous gap', 'previous odds', 'next odds',
  'odds after next', 'best odds below', 'best odds above', 'best odds far above', 'next ends a sentence',
  'short lines below', 'short lines above', 'lines to date below', 'lines to date above', 'has date',
  'lines to byline', 'is byline', 'article lines below', 'words beyond longest neighbor',
] as const; // prettier-ignore

/** What the lines above and below a line are. */
export const titleNeighborFeatures: TitleFeatureGroup = {
  names,
  fill(page, lines, out, width, offset) {
    const isByline = bylineTest(page);
    lines.forEach((line, i) => out.set(neighborFeaturesOf(page, line, isByline), offset + i * width));
  },
};

/** Returns a test whether a line, given by index, says who wrote something. It reads each line once. */
function bylineTest({ lines }: MetadataPage): (line: number) => boolean {
  const known = new Map<number, boolean>();
  return (line) => {
    const isByline = known.get(line) ?? startsWithBy(lines[line] ?? NO_LINE);
    known.set(line, isByline);
    return isByline;
  };
}

function startsWithBy({ wordCount, folded }: PageLine): boolean {
  return wordCount <= MAX_WORDS_OF_BYLINE && hasPhrase(BY, folded.slice(0, MAX_CHARACTERS_OF_BY));
}

function neighborFeaturesOf({ lines }: MetadataPage, index: number, isByline: (line: number) => boolean): number[] {
  const { [index - 1]: previous = NO_LINE, [index]: line = NO_LINE, [index + 1]: next = NO_LINE } = lines;
  const afterNext = lines[index + 2] ?? NO_LINE;
  return [
    clamp(previous.wordCount, 60),
    clamp(next.wordCount, 60),
    clamp(afterNext.wordCount, 60),
    Math.min(5, line.gap),
    Math.min(5, next.gap),
    Math.min(5, previous.gap),
    previous.odds,
    next.odds,
    afterNext.odds,
    greatestOdds(lines, index + 1, index + 6),
    greatestOdds(lines, index - 5, index),
    greatestOdds(lines, index - 20, index - 5),
    Number(endsSentence(next.text)),
    countShortLines(lines, index, 1),
    countShortLines(lines, index, -1),
    distanceToDate(lines, index, 1),
    distanceToDate(lines, index, -1),
    Number(line.dates.length > 0),
    distanceToByline(index, isByline),
    Number(isByline(index)),
    lines.slice(index + 1, index + 1 + LINES_BELOW).filter(({ article }) => article).length,
    line.wordCount - wordsOfLongestNeighbor(lines, index),
  ];
}

/** Returns the greatest odds in a range of lines, `end` exclusive. */
function greatestOdds(lines: readonly PageLine[], start: number, end: number): number {
  let greatest = NO_LINE.odds;
  for (const { odds } of lines.slice(Math.max(0, start), Math.max(0, end))) greatest = Math.max(greatest, odds);
  return greatest;
}

/** Counts the short lines right below or above a line. */
function countShortLines(lines: readonly PageLine[], index: number, step: 1 | -1): number {
  const isShort = (line: PageLine | undefined) => line !== undefined && line.wordCount <= MAX_WORDS_OF_SHORT_LINE;
  let count = 0;
  while (count < MAX_LINES_SEARCHED && isShort(lines[index + step * (count + 1)])) count++;
  return count;
}

/** Returns how many lines below or above a line the nearest date is; one more than are searched if there is none. */
function distanceToDate(lines: readonly PageLine[], index: number, step: 1 | -1): number {
  for (let distance = 1; distance <= MAX_LINES_SEARCHED; distance++) {
    const line = lines[index + step * distance];
    if (line && line.dates.length > 0 && line.wordCount <= MAX_WORDS_OF_DATE_LINE) return distance;
  }
  return MAX_LINES_SEARCHED + 1;
}

/** Returns how many lines below a line the next byline is; one more than are searched if there is none. */
function distanceToByline(index: number, isByline: (line: number) => boolean): number {
  for (let distance = 1; distance <= MAX_LINES_SEARCHED; distance++) if (isByline(index + distance)) return distance;
  return MAX_LINES_SEARCHED + 1;
}

/** Returns the words of the longest line around that is not prose. */
function wordsOfLongestNeighbor(lines: readonly PageLine[], index: number): number {
  let longest = 0;
  for (let i = Math.max(0, index - LINES_AROUND); i <= Math.min(index + LINES_AROUND, lines.length - 1); i++) {
    const { wordCount, isProse } = lines[i]!;
    if (i !== index && !isProse && wordCount > longest) longest = wordCount;
  }
  return longest;
}
