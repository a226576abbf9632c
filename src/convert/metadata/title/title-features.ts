import { CAPITAL, characterBits, LETTER, unitsOf } from '../characters.ts';
import { namesItselfCaption } from '../../kinds/caption.ts';
import { startsItem } from '../../kinds/list-item.ts';
import { nearArticle, type Page, type PageLine } from '../page.ts';
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

const MOST_WORDS = 45;
/** Lines of the article behind a candidate that are compared with it. */
const COMPARED = 3;
/** How far behind a candidate a byline is looked for. */
const BYLINE_REACH = 15;
/** Shorter candidates are part of others by chance. */
const LEAST_KIN = 10;
const ZERO = 48;
const NOTHING: PageLine = {
  text: '',
  folded: '',
  key: '',
  words: 0,
  gap: 0,
  prose: false,
  article: false,
  odds: -8,
  dates: [],
};

const BY = readPhrases(bylineWords.by);
const DATE_CUES = readPhrases(dateCues.updated);
const MENU_WORDS = new Set(Object.values(bylineWords.notName).flatMap((list) => list.split(', ').map(fold)));

/** Every line that could be the title, with its features. */
export function titleCandidates(page: Page): TitleCandidate[] {
  const { lines } = page;
  const near = nearArticle(page).filter((line) => isPossible(lines[line]!) && !isInList(lines, line));
  const words = readTitleWords(page);
  const bylines = new Map<number, boolean>();
  const isByline = (line: number) => {
    const known = bylines.get(line) ?? hasByline(lines[line] ?? NOTHING);
    bylines.set(line, known);
    return known;
  };
  return withRanks(
    page,
    near.map((line) => describe(page, line, words, isByline)),
  );
}

function hasByline({ words, folded }: PageLine): boolean {
  return words < 20 && hasPhrase(BY, folded.slice(0, 40));
}

/** The names of the features, in order. */
export const TITLE_FEATURES = featureNames();

function isPossible({ key, words, text }: PageLine): boolean {
  return key.length >= 3 && words <= MOST_WORDS && /\p{L}{2}|\p{Lo}/u.test(text) && !namesItselfCaption(text);
}

function isInList(lines: readonly PageLine[], line: number): boolean {
  const starts = (at: number) => startsItem(lines[at]?.text ?? '');
  return starts(line) && (starts(line - 1) || starts(line + 1));
}

type Described = ReturnType<typeof describe>;

function describe(page: Page, line: number, words: TitleWords, isByline: (line: number) => boolean) {
  return {
    line,
    key: page.lines[line]?.key ?? '',
    place: describePlace(page, line),
    form: describeForm(page.lines[line] ?? NOTHING),
    words: describeWords(page, line, words),
    neighbours: describeNeighbours(page, line, isByline),
  };
}

/** How a candidate holds others, at its start or its end, and others it: behind a trail of links, before a site's name. */
function kinship(key: string, others: readonly Described[]) {
  const found = { endOfOther: 0, otherAtEnd: 0, startOfOther: 0, otherAtStart: 0 };
  for (const { key: other } of others) {
    if (other.length === key.length || Math.min(other.length, key.length) < LEAST_KIN) continue;
    if (other.length > key.length) {
      if (other.endsWith(key)) found.endOfOther++;
      else if (other.startsWith(key)) found.startOfOther++;
    } else if (key.endsWith(other)) found.otherAtEnd++;
    else if (key.startsWith(other)) found.otherAtStart++;
  }
  return found;
}

/** The groups one after the other, in the order of the names. */
function inOrder<Value>(
  { place, form, words, neighbours }: Omit<Described, 'line' | 'key'>,
  read: (group: Record<string, number>) => Value[],
): Value[] {
  return [...read(place), ...read(form), ...read(words), ...read(neighbours)];
}

function describePlace({ lines, start, body: [first, last], places }: Page, line: number) {
  const same = places.get(lines[line]?.key ?? '') ?? [];
  return {
    place: Math.min(line, 300),
    toBody: cap(first - line, 90),
    toStart: cap(start - line, 90),
    inBody: Number(line >= first && line <= last),
    longBeforeBody: first < line ? -1 : count(lines, line + 1, first, ({ words }) => words >= 5),
    longestBeforeBody: first < line ? -1 : longest(lines, line + 1, first),
    wordsBeforeBody: first < line ? -1 : Math.min(400, sumWords(lines, line + 1, first)),
    keptBeforeBody: first < line ? -1 : count(lines, line + 1, first, ({ article }) => article),
    repeats: same.length,
    isFirst: Number(same[0] === line),
    repeatedNear: same.filter((other) => other !== line && Math.abs(other - line) < 12).length,
    repeatedLater: Number((same.at(-1) ?? line) - line > 12),
    repeatedBefore: same.filter((other) => other < line).length,
  };
}

function describeForm({ text, key, words, article, odds }: PageLine) {
  const { letters, capitals, starts, capitalStarts, digits } = countCharacters(text);
  const own = key.split(' ');
  return {
    odds,
    article: Number(article),
    words,
    characters: text.length,
    capitals: capitalStarts / Math.max(1, starts),
    allCapitals: Number(capitals > Math.max(1, letters) * 0.8),
    endMark: Number(/[.。!！]["”»]?$/.test(text)),
    question: Number(/[?？]$/.test(text)),
    colon: Number(/[:：]/.test(text)),
    quote: Number(/["“”«»„]/.test(text)),
    small: Number(/^\p{Ll}/u.test(text)),
    digits: digits / text.length,
    bars: Number(/ [|›»>/·•] |»/.test(text)),
    dash: Number(/ [-–—] /.test(text)),
    clock: Number(/\d[:.]\d\d(?!\d)/.test(text)),
    dateCue: Number(hasPhrase(DATE_CUES, fold(text.slice(0, 30)))),
    menuWords: own.filter((word) => MENU_WORDS.has(word)).length / own.length,
  };
}

/** How many letters, capitals and digits a text has, and how many of its words start with a letter or a capital. */
function countCharacters(text: string) {
  const counts = { letters: 0, capitals: 0, starts: 0, capitalStarts: 0, digits: 0 };
  let before = 0;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const bits = characterBits(code);
    const capital = bits & CAPITAL ? 1 : 0;
    if (bits & LETTER) {
      counts.letters++;
      counts.capitals += capital;
      if (!(before & LETTER)) {
        counts.starts++;
        counts.capitalStarts += capital;
      }
    } else if (code >= ZERO && code < ZERO + 10) counts.digits++;
    before = bits;
    at += unitsOf(code);
  }
  return counts;
}

function describeWords(page: Page, line: number, { starting, ending, wordsOf, kept }: TitleWords) {
  const { lines, vocabulary, places } = page;
  const { key } = lines[line] ?? NOTHING;
  const own = key.split(' ').filter(isTelling);
  const same = places.get(key)?.length ?? 1;
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
    commonRank: 0,
    commonSoFar: 0,
    commonLater: 0,
    commonBefore: 0,
    commonAfter: 0,
    endOfOther: 0,
    otherAtEnd: 0,
    startOfOther: 0,
    otherAtStart: 0,
    sharedNext: following[0] ?? 0,
    shared,
    sharedShare: own.length ? shared / own.length : 0,
    othersStart: key.length < 12 ? 0 : Math.min(5, starting(key) - same),
    othersEnd: key.length < 12 ? 0 : Math.min(5, ending(key) - same),
  };
}

function describeNeighbours({ lines }: Page, line: number, isByline: (line: number) => boolean) {
  const { [line - 1]: previous = NOTHING, [line]: own = NOTHING, [line + 1]: next = NOTHING } = lines;
  const after = lines[line + 2] ?? NOTHING;
  return {
    previousWords: cap(previous.words, 60),
    nextWords: cap(next.words, 60),
    afterWords: cap(after.words, 60),
    gap: Math.min(5, own.gap),
    nextGap: Math.min(5, next.gap),
    previousGap: Math.min(5, previous.gap),
    previousOdds: previous.odds,
    nextOdds: next.odds,
    afterOdds: after.odds,
    oddsBelow: bestOdds(lines, line + 1, line + 6),
    oddsAbove: bestOdds(lines, line - 5, line),
    oddsFarAbove: bestOdds(lines, line - 20, line - 5),
    nextSentence: Number(/[.!?。]["”»]?$/.test(next.text)),
    shortsAfter: shortRun(lines, line, 1),
    shortsBefore: shortRun(lines, line, -1),
    toDate: toDate(lines, line, 1),
    fromDate: toDate(lines, line, -1),
    dated: Number(own.dates.length > 0),
    toByline: toByline(line, isByline),
    byline: Number(isByline(line)),
    keptNear: count(lines, line + 1, line + 13, ({ article }) => article),
    longer: own.words - longestNear(lines, line),
  };
}

function toByline(line: number, isByline: (line: number) => boolean): number {
  for (let step = 1; step <= BYLINE_REACH; step++) if (isByline(line + step)) return step;
  return BYLINE_REACH + 1;
}

/** Adds what compares a candidate with the others: its rank by words in common with the text, and the best before it. */
function withRanks({ body: [first] }: Page, described: readonly Described[]): TitleCandidate[] {
  const strength = ({ words: { common, commonShare } }: Described) => commonShare * Math.sqrt(common);
  const ranks = new Map(
    [...new Set(described.map(strength))].sort((a, b) => b - a).map((value, rank) => [value, rank]),
  );
  const strengths = new Map(described.map((candidate) => [candidate.line, strength(candidate)]));
  const later = new Map<number, number>();
  let below = 0;
  for (const candidate of [...described].reverse()) {
    later.set(candidate.line, below);
    if (candidate.line < first) below = Math.max(below, strength(candidate));
  }
  let most = 0;
  return described.map((candidate) => {
    const { line } = candidate;
    const own = strength(candidate);
    const words = {
      ...candidate.words,
      commonRank: Math.min(20, ranks.get(own) ?? 20),
      commonSoFar: most,
      commonLater: later.get(line) ?? 0,
      commonBefore: strengths.get(line - 1) ?? 0,
      commonAfter: strengths.get(line + 1) ?? 0,
      ...kinship(candidate.key, described),
    };
    most = Math.max(most, own);
    return { line, features: inOrder({ ...candidate, words }, Object.values<number>) };
  });
}

function featureNames(): string[] {
  const page: Page = {
    language: 'und',
    lines: [NOTHING],
    start: -1,
    body: [-1, -1],
    vocabulary: { counts: new Map(), small: new Set() },
    places: new Map(),
  };
  return inOrder(
    describe(page, 0, readTitleWords(page), () => false),
    Object.keys,
  );
}

/** How many of the lines `from` up to, not including, `to` pass. */
function count(lines: readonly PageLine[], from: number, to: number, passes: (line: PageLine) => boolean): number {
  let passed = 0;
  for (let i = from; i < Math.min(to, lines.length); i++) if (passes(lines[i] ?? NOTHING)) passed++;
  return passed;
}

function longest(lines: readonly PageLine[], from: number, to: number): number {
  let most = 0;
  for (let i = from; i < to; i++) most = Math.max(most, Math.min(60, lines[i]!.words));
  return most;
}

function sumWords(lines: readonly PageLine[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += lines[i]!.words;
  return sum;
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
    const { words, prose } = lines[i] ?? NOTHING;
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

function cap(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
