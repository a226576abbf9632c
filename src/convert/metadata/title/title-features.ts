import { MEASURED } from '../../label/features/features.ts';
import { NO_LINE, type Page } from '../page.ts';
import { cap } from '../ranker/cap.ts';
import { describeForm } from './line-form.ts';
import { bylinesOf, describeNeighbours } from './neighbours.ts';
import { compareRivals } from './rivals.ts';
import { titleLines } from './title-lines.ts';
import { isTelling, readTitleWords, type TitleWords } from './title-words.ts';
import { NO_WAY, waysToBody, type Way } from './way-to-body.ts';

/** A line that could be the title, by index. */
export interface TitleCandidate {
  line: number;
  features: number[];
}

/** Lines of the article behind a candidate that are compared with it. */
const COMPARED = 3;

/** Every line that could be the title, with its features. */
export function titleCandidates(page: Page): TitleCandidate[] {
  const found = titleLines(page);
  const described = describeAll(page, found);
  return found.map((line, i) => ({
    line,
    features: [...described[i]!.flatMap((group) => Object.values<number>(group)), ...page.lines[line]!.measures],
  }));
}

/** The names of the features, in order: what tells a title, then what was measured of the line for its label. */
export const TITLE_FEATURES: readonly string[] = [...featureNames(), ...MEASURED];

/** What tells a title, in groups of numbers that each have a name. */
function describeAll(page: Page, found: readonly number[]): Record<string, number>[][] {
  const { lines } = page;
  const known = readTitleWords(page);
  const isByline = bylinesOf(page);
  const ways = waysToBody(page);
  const words = found.map((line) => describeWords(page, line, known));
  const rivals = compareRivals(
    found.map((line, i) => ({ line, key: lines[line]!.key, ...words[i]! })),
    page.body[0],
  );
  return found.map((line, i) => [
    describePlace(page, line, ways[line] ?? NO_WAY),
    describeForm(lines[line]!),
    words[i]!,
    rivals[i]!,
    describeNeighbours(page, line, isByline),
  ]);
}

function describePlace({ lines, start, body: [first, last], places }: Page, line: number, way: Way) {
  const same = places.get(lines[line]?.text ?? '') ?? [];
  return {
    place: Math.min(line, 300),
    toBody: cap(first - line, 90),
    toStart: cap(start - line, 90),
    inBody: Number(line >= first && line <= last),
    ...way,
    repeats: same.length,
    isFirst: Number(same[0] === line),
    repeatedNear: same.filter((other) => other !== line && Math.abs(other - line) < 12).length,
    repeatedLater: Number((same.at(-1) ?? line) - line > 12),
    repeatedBefore: same.filter((other) => other < line).length,
  };
}

function describeWords(page: Page, line: number, { starting, ending, wordsOf, kept }: TitleWords) {
  const { lines, vocabulary, places } = page;
  const { key, text } = lines[line] ?? NO_LINE;
  const own = key.split(' ').filter(isTelling);
  const same = places.get(text)?.length ?? 1;
  const weights = own.map((word) => Math.min(1, (vocabulary.counts.get(word) ?? -5) / 10 + 0.5));
  const common = weights.reduce((sum, weight) => sum + weight, 0);
  const from = kept.findIndex((other) => other > line);
  const following = (from < 0 ? [] : kept.slice(from, from + COMPARED)).map((other) => {
    const others = wordsOf(other);
    return own.filter((word) => others.has(word)).length;
  });
  const shared = following.reduce((sum, count) => sum + count, 0);
  return {
    common,
    commonShare: own.length ? common / own.length : 0,
    sharedNext: following[0] ?? 0,
    shared,
    sharedShare: own.length ? shared / own.length : 0,
    othersStart: key.length < 12 ? 0 : cap(starting(key) - same, 5),
    othersEnd: key.length < 12 ? 0 : cap(ending(key) - same, 5),
  };
}

function featureNames(): string[] {
  const page: Page = {
    language: 'und',
    lines: [NO_LINE],
    start: -1,
    body: [-1, -1],
    near: [0],
    vocabulary: { counts: new Map(), small: new Set() },
    places: new Map(),
  };
  return describeAll(page, [0])[0]!.flatMap(Object.keys);
}
