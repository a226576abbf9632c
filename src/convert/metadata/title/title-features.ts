import { CAPITAL, characterBits, LETTER, unitsOf } from '../characters.ts';
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
/** How far behind a candidate a byline is looked for. */
const BYLINE_REACH = 15;
const ZERO = 48;
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
  const end = Math.min(last < 0 ? lines.length : last + 1, DEEPEST);
  const bylines = lines.map(
    (line) => line.words < 20 && line.key !== '' && hasPhrase(BY, fold(line.text.slice(0, 40))),
  );
  const described = lines
    .slice(0, end)
    .flatMap((line, index) => (isPossible(line) ? [describe(page, index, words, bylines)] : []));
  return withRanks(described);
}

/** The names of the features, in order. */
export const TITLE_FEATURES = featureNames();

function isPossible({ key, words, text }: PageLine): boolean {
  return key.length >= 3 && words <= MOST_WORDS && /\p{L}{2}|\p{Lo}/u.test(text);
}

type Described = ReturnType<typeof describe>;

function describe(page: Page, line: number, words: TitleWords, bylines: readonly boolean[]) {
  return {
    line,
    place: describePlace(page, line),
    form: describeForm(page.lines[line] ?? NOTHING),
    words: describeWords(page, line, words),
    neighbours: describeNeighbours(page, line, bylines),
  };
}

/** The groups one after the other, in the order of the names. */
function inOrder<Value>(
  { place, form, words, neighbours }: Omit<Described, 'line'>,
  read: (group: Record<string, number>) => Value[],
): Value[] {
  return [...read(place), ...read(form), ...read(words), ...read(neighbours)];
}

function describePlace({ lines, text: [first], places }: Page, line: number) {
  const same = places.get(lines[line]?.key ?? '') ?? [];
  return {
    place: line,
    placeShare: line / lines.length,
    toText: cap(first - line, 60),
    toProse: cap(proseAfter(lines, line), 30),
    longBeforeText: first < line ? -1 : count(lines, line + 1, Math.min(first, line + 40), ({ words }) => words >= 5),
    repeats: same.length,
    isFirst: Number(same[0] === line),
    repeatedNear: same.filter((other) => other !== line && Math.abs(other - line) < 12).length,
    repeatedLater: Number((same.at(-1) ?? line) - line > 12),
  };
}

function describeForm({ text, key, words }: PageLine) {
  const { letters, capitals, starts, capitalStarts, digits } = countCharacters(text);
  const own = key.split(' ');
  return {
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

function describeWords(page: Page, line: number, { starting, ending, wordsOf }: TitleWords) {
  const { lines, vocabulary, places } = page;
  const { key } = lines[line] ?? NOTHING;
  const own = key.split(' ').filter(isTelling);
  const same = places.get(key)?.length ?? 1;
  const weights = own.map((word) => Math.min(1, (vocabulary.counts.get(word) ?? -5) / 10 + 0.5));
  const common = weights.reduce((sum, weight) => sum + weight, 0);
  const following = nextProse(lines, line).map((other) => {
    const others = wordsOf(other);
    return own.filter((word) => others.has(word)).length;
  });
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
  const { [line - 1]: previous = NOTHING, [line]: own = NOTHING, [line + 1]: next = NOTHING } = lines;
  const after = lines[line + 2] ?? NOTHING;
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
    toByline: byline < 0 ? BYLINE_REACH + 1 : Math.min(BYLINE_REACH, byline - line),
    byline: Number(bylines[line] ?? false),
    proseNear: count(lines, line + 1, line + 13, ({ prose }) => prose),
    longer: own.words - longestNear(lines, line),
  };
}

/** Adds what compares a candidate with the others: its rank by words in common with the text, and the best before it. */
function withRanks(described: readonly Described[]): TitleCandidate[] {
  const strength = ({ words: { common, commonShare } }: Described) => commonShare * Math.sqrt(common);
  const ranks = new Map(
    [...new Set(described.map(strength))].sort((a, b) => b - a).map((value, rank) => [value, rank]),
  );
  const strengths = new Map(described.map((candidate) => [candidate.line, strength(candidate)]));
  let most = 0;
  return described.map((candidate) => {
    const { line } = candidate;
    const own = strength(candidate);
    const words = {
      ...candidate.words,
      commonRank: Math.min(20, ranks.get(own) ?? 20),
      commonSoFar: most,
      commonBefore: strengths.get(line - 1) ?? 0,
      commonAfter: strengths.get(line + 1) ?? 0,
    };
    most = Math.max(most, own);
    return { line, features: inOrder({ ...candidate, words }, Object.values<number>) };
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
  return inOrder(describe(page, 0, readTitleWords(page), [false]), Object.keys);
}

/** How many of the lines `from` up to, not including, `to` pass. */
function count(lines: readonly PageLine[], from: number, to: number, passes: (line: PageLine) => boolean): number {
  let passed = 0;
  for (let i = from; i < Math.min(to, lines.length); i++) if (passes(lines[i] ?? NOTHING)) passed++;
  return passed;
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

function proseAfter(lines: readonly PageLine[], line: number): number {
  for (let step = 1; step <= 30; step++) if (lines[line + step]?.prose) return step;
  return 31;
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
