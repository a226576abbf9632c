import type { Page } from '../page.ts';

/** A line that could be the title, by index. */
export interface TitleCandidate {
  line: number;
  features: number[];
}

/** Lines looked at from the top: a title further down is a repetition. */
const DEEPEST = 600;

/** The names of the features, in order. */
export const TITLE_FEATURES = [
  'words',
  'characters',
  'place',
  'place share',
  'to text',
  'to text in prose',
  'inside text',
  'shorts before text',
  'repeats',
  'first place',
  'others end alike',
  'capitals',
  'all capitals',
  'end mark',
  'question',
  'colon',
  'starts small',
  'digits',
  'separators',
  'common words',
  'common share',
  'others start alike',
  'rank of common share',
  'previous words',
  'next words',
  'next prose',
  'next2 prose',
  'previous prose',
  'next short run',
  'previous short run',
  'to date',
  'date before',
  'has date',
  'to byline',
  'quote',
  'best length so far',
  'after is sentence',
  'prose within six',
  'words left to longest near',
] as const;

const BYLINE = /^(?:by|von|par|por|di|door|af|av|przez|tekst|text|autor|words|written by|автор|作者|文)\b[\s:：]/iu;

/** Every line that could be the title, with its features. */
export function titleCandidates(page: Page): TitleCandidate[] {
  const { lines } = page;
  const repetitions = countRepetitions(page);
  const candidates: TitleCandidate[] = [];
  for (let line = 0; line < Math.min(lines.length, DEEPEST); line++) {
    const { key, words, text } = lines[line] ?? { key: '', words: 0, text: '' };
    if (key.length < 3 || words > 45 || !/\p{L}{2}/u.test(text)) continue;
    candidates.push({ line, features: describe(page, line, repetitions) });
  }
  addRanks(candidates);
  return candidates;
}

function describe(page: Page, line: number, repetitions: Repetitions): number[] {
  const {
    lines,
    text: [first, last],
    places,
  } = page;
  const { text, key, words } = lines[line] ?? { text: '', key: '', words: 0 };
  const own = key.split(' ');
  const same = places.get(key) ?? [];
  const common = own.reduce((sum, word) => sum + weightOf(word, page.vocabulary.counts.get(word)), 0);
  const counted = own.filter(isTelling).length;
  const letters = text.match(/\p{L}/gu)?.length ?? 1;
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const starts = text.match(/(?<!\p{L})\p{L}/gu) ?? [];
  const next = lines[line + 1];
  const previous = lines[line - 1];
  return [
    words,
    text.length,
    line,
    line / lines.length,
    cap(first - line, 60),
    cap(proseAfter(page, line), 30),
    Number(first >= 0 && line > first && line <= last),
    shortsBefore(page, line, first),
    same.length,
    Number(same[0] === line),
    Math.min(5, (repetitions.ends.get(lastWords(own)) ?? 1) - same.length),
    starts.filter((c) => /\p{Lu}/u.test(c)).length / Math.max(1, starts.length),
    Number(upper > letters * 0.8),
    Number(/[.。!！]["”»]?$/.test(text)),
    Number(/[?？]$/.test(text)),
    Number(/[:：]/.test(text)),
    Number(/^\p{Ll}/u.test(text)),
    (text.match(/\d/g)?.length ?? 0) / text.length,
    Number(/ [|›»>/·•] |\t|»|\u00a0{2}/.test(text)),
    common,
    counted ? common / counted : 0,
    Math.min(5, (repetitions.starts.get(firstWords(own)) ?? 1) - same.length),
    0,
    previous?.words ?? 0,
    cap(next?.words ?? 0, 60),
    Number(next?.prose ?? false),
    Number(lines[line + 2]?.prose ?? false),
    Number(previous?.prose ?? false),
    shortRun(page, line, 1),
    shortRun(page, line, -1),
    toDate(page, line, 1),
    toDate(page, line, -1),
    Number((lines[line]?.dates.length ?? 0) > 0),
    toByline(page, line),
    Number(/["“”«»„]/.test(text)),
    0,
    Number(/[.!?。]["”»]?$/.test(next?.text ?? '')),
    proseNear(page, line),
    words - longestNear(page, line),
  ];
}

/** Features that compare a candidate with the others. */
function addRanks(candidates: readonly TitleCandidate[]): void {
  const share = TITLE_FEATURES.indexOf('common share');
  const common = TITLE_FEATURES.indexOf('common words');
  const rank = TITLE_FEATURES.indexOf('rank of common share');
  const soFar = TITLE_FEATURES.indexOf('best length so far');
  const strength = (c: TitleCandidate) => (c.features[share] ?? 0) * Math.sqrt(c.features[common] ?? 0);
  const sorted = candidates.map(strength).sort((a, b) => b - a);
  let most = 0;
  for (const candidate of candidates) {
    candidate.features[rank] = Math.min(20, sorted.indexOf(strength(candidate)));
    candidate.features[soFar] = most;
    most = Math.max(most, strength(candidate));
  }
}

/** How telling a word is that the running text has so often; short words tell nothing. */
function weightOf(word: string, count: number | undefined): number {
  return count === undefined || !isTelling(word) ? 0 : Math.min(1, 0.5 + count / 10);
}

function isTelling(word: string): boolean {
  return word.length > 3 || /\p{Lo}/u.test(word);
}

function proseAfter({ lines }: Page, line: number): number {
  let i = line + 1;
  while (i < lines.length && !lines[i]?.prose) i++;
  return i - line;
}

function proseNear({ lines }: Page, line: number): number {
  return lines.slice(line + 1, line + 13).filter(({ prose }) => prose).length;
}

function longestNear({ lines }: Page, line: number): number {
  const near = [...lines.slice(Math.max(0, line - 8), line), ...lines.slice(line + 1, line + 9)];
  return Math.max(0, ...near.filter(({ prose }) => !prose).map(({ words }) => words));
}

function shortsBefore({ lines }: Page, line: number, first: number): number {
  if (first < line) return -1;
  return lines.slice(line + 1, Math.min(first, line + 40)).filter(({ words }) => words >= 5).length;
}

/** How many lines start and how many end with the same four words. */
interface Repetitions {
  starts: ReadonlyMap<string, number>;
  ends: ReadonlyMap<string, number>;
}

const firstWords = (words: readonly string[]) => words.slice(0, 4).join(' ');
const lastWords = (words: readonly string[]) => words.slice(-4).join(' ');

function countRepetitions({ lines }: Page): Repetitions {
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  for (const { key } of lines) {
    const words = key.split(' ');
    if (words.length < 4) continue;
    starts.set(firstWords(words), (starts.get(firstWords(words)) ?? 0) + 1);
    ends.set(lastWords(words), (ends.get(lastWords(words)) ?? 0) + 1);
  }
  return { starts, ends };
}

function shortRun({ lines }: Page, line: number, step: 1 | -1): number {
  let run = 0;
  while (run < 15) {
    const next = lines[line + step * (run + 1)];
    if (!next || next.words > 4) break;
    run++;
  }
  return run;
}

function toDate({ lines }: Page, line: number, step: 1 | -1): number {
  for (let i = 1; i <= 15; i++) {
    const at = lines[line + step * i];
    if (at && at.dates.length > 0 && at.words < 25) return i;
  }
  return 16;
}

function toByline({ lines }: Page, line: number): number {
  for (let i = 1; i <= 10; i++) {
    const at = lines[line + i];
    if (at && at.words < 20 && BYLINE.test(at.text)) return i;
  }
  return 11;
}

function cap(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
