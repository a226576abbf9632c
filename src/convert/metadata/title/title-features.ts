import type { Page, PageLine } from '../page.ts';
import { hasPhrase, readPhrases } from '../phrases.ts';
import dateCues from '../dates/cues.json' with { type: 'json' };
import bylineWords from '../authors/byline-words.json' with { type: 'json' };
import { fold } from '../dates/tokens.ts';
import { isTelling, readTitleWords, type TitleWords } from './title-words.ts';

/** A line that could be the title, by index. */
export interface TitleCandidate {
  line: number;
  features: number[];
}

/** Lines looked at from the top. */
const DEEPEST = 600;
const MOST_WORDS = 45;
/** Lines of running text behind a candidate that are compared with it, and how far they are looked for. */
const COMPARED = 3;
const COMPARED_REACH = 25;
const NOTHING: PageLine = { text: '', key: '', words: 0, prose: false, dates: [] };

const BY = readPhrases(bylineWords.by);
const DATE_CUES = readPhrases(dateCues.updated);
const MENU_WORDS = new Set(Object.values(bylineWords.notName).flatMap((list) => list.split(', ').map(fold)));

/** Every line that could be the title, with its features: lines up to the end of the running text. */
export function titleCandidates(page: Page): TitleCandidate[] {
  const {
    lines,
    text: [, last],
  } = page;
  const words = readTitleWords(page);
  const bylines = lines.map(
    (line) => line.words < 20 && line.key !== '' && hasPhrase(BY, fold(line.text.slice(0, 40))),
  );
  const end = Math.min(last < 0 ? lines.length : last + 1, DEEPEST);
  const described = lines
    .slice(0, end)
    .flatMap((line, index) => (isPossible(line) ? [{ line: index, ...describe(page, index, words, bylines) }] : []));
  return withRanks(described);
}

/** The names of the features, in order. */
export const TITLE_FEATURES = featureNames();

function isPossible({ key, words, text }: PageLine): boolean {
  return key.length >= 3 && words <= MOST_WORDS && /\p{L}{2}|\p{Lo}/u.test(text);
}

type Described = Record<string, number> & { line: number };

function describe(page: Page, line: number, words: TitleWords, bylines: readonly boolean[]) {
  return {
    ...describePlace(page, line),
    ...describeForm(page.lines[line] ?? NOTHING),
    ...describeWords(page, line, words),
    ...describeNeighbours(page, line, bylines),
  };
}

function describePlace({ lines, text: [first], places }: Page, line: number) {
  const same = places.get(lines[line]?.key ?? '') ?? [];
  return {
    place: line,
    placeShare: line / lines.length,
    toText: cap(first - line, 60),
    toProse: cap(proseAfter(lines, line), 30),
    longBeforeText:
      first < line ? -1 : lines.slice(line + 1, Math.min(first, line + 40)).filter(({ words }) => words >= 5).length,
    repeats: same.length,
    isFirst: Number(same[0] === line),
    repeatedNear: same.filter((other) => other !== line && Math.abs(other - line) < 12).length,
    repeatedLater: Number((same.at(-1) ?? line) - line > 12),
  };
}

function describeForm({ text, key, words }: PageLine) {
  const letters = text.match(/\p{L}/gu)?.length ?? 1;
  const starts = text.match(/(?<!\p{L})\p{L}/gu) ?? [];
  const own = key.split(' ');
  return {
    words,
    characters: text.length,
    capitals: starts.filter((letter) => /\p{Lu}/u.test(letter)).length / Math.max(1, starts.length),
    allCapitals: Number((text.match(/\p{Lu}/gu)?.length ?? 0) > letters * 0.8),
    endMark: Number(/[.。!！]["”»]?$/.test(text)),
    question: Number(/[?？]$/.test(text)),
    colon: Number(/[:：]/.test(text)),
    quote: Number(/["“”«»„]/.test(text)),
    small: Number(/^\p{Ll}/u.test(text)),
    digits: (text.match(/\d/g)?.length ?? 0) / text.length,
    bars: Number(/ [|›»>/·•] |»/.test(text)),
    clock: Number(/\d[:.]\d\d(?!\d)/.test(text)),
    dateCue: Number(hasPhrase(DATE_CUES, fold(text.slice(0, 30)))),
    menuWords: own.filter((word) => MENU_WORDS.has(word)).length / own.length,
  };
}

function describeWords(page: Page, line: number, { starting, ending, wordsOf }: TitleWords) {
  const { lines, vocabulary, places } = page;
  const { key } = lines[line] ?? NOTHING;
  const own = key.split(' ').filter(isTelling);
  const same = places.get(key)?.length ?? 1;
  const weights = own.map((word) => Math.min(1, (vocabulary.counts.get(word) ?? -5) / 10 + 0.5));
  const common = weights.reduce((sum, weight) => sum + weight, 0);
  const following = nextProse(lines, line).map((other) => own.filter((word) => wordsOf(other).has(word)).length);
  const shared = following.reduce((sum, count) => sum + count, 0);
  return {
    common,
    commonShare: own.length ? common / own.length : 0,
    commonRank: 0,
    commonSoFar: 0,
    commonBefore: 0,
    commonAfter: 0,
    sharedNext: following[0] ?? 0,
    shared,
    sharedShare: own.length ? shared / own.length : 0,
    othersStart: key.length < 12 ? 0 : Math.min(5, starting(key) - same),
    othersEnd: key.length < 12 ? 0 : Math.min(5, ending(key) - same),
  };
}

function describeNeighbours({ lines }: Page, line: number, bylines: readonly boolean[]) {
  const [previous = NOTHING, own = NOTHING, next = NOTHING, after = NOTHING] = [-1, 0, 1, 2].map(
    (step) => lines[line + step],
  );
  const near = [...lines.slice(Math.max(0, line - 8), line), ...lines.slice(line + 1, line + 9)].filter(
    ({ prose }) => !prose,
  );
  const byline = bylines.indexOf(true, line + 1);
  return {
    previousWords: cap(previous.words, 60),
    nextWords: cap(next.words, 60),
    afterWords: cap(after.words, 60),
    previousProse: Number(previous.prose),
    nextProse: Number(next.prose),
    afterProse: Number(after.prose),
    nextSentence: Number(/[.!?。]["”»]?$/.test(next.text)),
    shortsAfter: shortRun(lines, line, 1),
    shortsBefore: shortRun(lines, line, -1),
    toDate: toDate(lines, line, 1),
    fromDate: toDate(lines, line, -1),
    dated: Number(own.dates.length > 0),
    toByline: byline < 0 ? 16 : Math.min(15, byline - line),
    byline: Number(bylines[line] ?? false),
    proseNear: lines.slice(line + 1, line + 13).filter(({ prose }) => prose).length,
    longer: own.words - Math.max(0, ...near.map(({ words }) => words)),
  };
}

/** Adds what compares a candidate with the others: its rank by words in common with the text, and the best before it. */
function withRanks(described: readonly Described[]): TitleCandidate[] {
  const strength = ({ common = 0, commonShare = 0 }: Record<string, number>) => commonShare * Math.sqrt(common);
  const ranks = new Map(
    [...new Set(described.map(strength))].sort((a, b) => b - a).map((value, rank) => [value, rank]),
  );
  const strengths = new Map(described.map((candidate) => [candidate.line, strength(candidate)]));
  let most = 0;
  return described.map(({ line, ...features }) => {
    const own = strength(features);
    const ranked = {
      ...features,
      commonRank: Math.min(20, ranks.get(own) ?? 20),
      commonSoFar: most,
      commonBefore: strengths.get(line - 1) ?? 0,
      commonAfter: strengths.get(line + 1) ?? 0,
    };
    most = Math.max(most, own);
    return { line, features: Object.values(ranked) };
  });
}

function featureNames(): string[] {
  const page: Page = {
    language: 'und',
    lines: [NOTHING],
    text: [-1, -1],
    vocabulary: { counts: new Map(), small: new Set() },
    places: new Map(),
  };
  return Object.keys(describe(page, 0, readTitleWords(page), [false]));
}

function proseAfter(lines: readonly PageLine[], line: number): number {
  const found = lines.slice(line + 1, line + 31).findIndex(({ prose }) => prose);
  return found < 0 ? 31 : found + 1;
}

function nextProse(lines: readonly PageLine[], line: number): number[] {
  const found: number[] = [];
  for (let i = line + 1; i <= line + COMPARED_REACH && found.length < COMPARED; i++) if (lines[i]?.prose) found.push(i);
  return found;
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

function cap(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
