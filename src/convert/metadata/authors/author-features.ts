import { keyOf, type Page } from '../page.ts';
import { cap } from '../ranker/cap.ts';
import { isGivenName } from './given-names.ts';
import { namesOthers, type AuthorCandidate, type Cue, type Landmarks } from './author-candidates.ts';

/** The names of the features, in order. */
export const AUTHOR_FEATURES = [
  'cue',
  'names',
  'lines',
  'rest',
  'to title',
  'after title',
  'to date',
  'date in line',
  'to body',
  'inside body',
  'below body',
  'place',
  'odds',
  'kept',
  'gap',
  'line words',
  'words beside names',
  'start',
  'to nearest',
  'prose between',
  'words of first',
  'characters of first',
  'all capitals',
  'small start',
  'digits',
  'unspaced',
  'words in small letters elsewhere',
  'same line elsewhere',
  'name starts lines',
  'name in lines',
  'name in prose',
  'last in prose',
  'in title',
  'given name first',
  'given names',
  'cued elsewhere',
  'candidates near',
  'order',
  'order among cued',
  'cued candidates',
  'cued near',
  'given near',
  'between title',
  'cued between title',
  'given between title',
  'others named',
  'others named above',
  'next words',
  'previous words',
  'next prose',
  'previous prose',
  'next date',
  'previous date',
  'next odds',
  'previous odds',
  'next gap',
  'says',
  'photo mark',
  'initials',
  'shape of two',
  'names alike',
] as const;

const CUES: readonly Cue[] = ['none', 'middle', 'line above', 'start'];
const RESTS = ['nothing', 'role', 'text'];
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u;

/** Longer lines are no labels. */
const LONGEST_LABEL = 40;

/** The features of each candidate. */
export function authorFeatures(page: Page, candidates: readonly AuthorCandidate[], at: Landmarks): number[][] {
  const labels = readLabels(page);
  const title = page.lines[at.title]?.key ?? '';
  const names = new Map<string, number[]>();
  const describeOnce = (name: string) => {
    const known = names.get(name) ?? describeName(page, name, labels, title);
    names.set(name, known);
    return known;
  };
  const rivals = readRivals(candidates);
  const others = new Map<number, boolean>();
  const saysOthers = (line: number) => {
    const known = others.get(line) ?? namesOthers(page.lines[line]?.folded ?? '');
    others.set(line, known);
    return known;
  };
  return candidates.map((candidate, order) => [
    ...describePlace(page, candidate, at),
    ...describeOnce(candidate.names[0] ?? ''),
    ...describeRivals(candidate, order, rivals, at),
    ...describeAround(page, candidate, saysOthers),
    ...describeForm(page, candidate),
  ]);
}

/** What the other candidates are. */
interface Rivals {
  /** Those a word such as “by” announces. */
  cued: readonly AuthorCandidate[];
  cuedNames: ReadonlyMap<string, number>;
  /** Lines with any candidate, in order; with a cued one; with a usual given name. */
  lines: readonly number[];
  cuedLines: readonly number[];
  givenLines: readonly number[];
}

function readRivals(candidates: readonly AuthorCandidate[]): Rivals {
  const cued = candidates.filter(({ cue, lines }) => cue !== 'none' && lines.length === 1);
  const cuedNames = new Map<string, number>();
  for (const { names } of cued) for (const name of names) cuedNames.set(name, (cuedNames.get(name) ?? 0) + 1);
  const given = candidates.filter(({ names: [name = ''] }) => isGivenName(name.split(' ')[0] ?? ''));
  return { cued, cuedNames, lines: linesOf(candidates), cuedLines: linesOf(cued), givenLines: linesOf(given) };
}

function linesOf(candidates: readonly AuthorCandidate[]): number[] {
  return [...new Set(candidates.map(({ lines: [line = 0] }) => line))].sort((a, b) => a - b);
}

function describeRivals(candidate: AuthorCandidate, order: number, rivals: Rivals, { title }: Landmarks): number[] {
  const {
    lines: [line = 0],
    names: [name = ''],
  } = candidate;
  const place = rivals.cued.indexOf(candidate);
  const near = (lines: readonly number[], reach: number) =>
    lines.filter((other) => Math.abs(other - line) <= reach).length;
  const between = (lines: readonly number[]) =>
    Math.min(20, lines.filter((other) => other > title && other < line).length);
  return [
    rivals.cuedNames.get(name) ?? 0,
    near(rivals.lines, 5),
    Math.min(order, 60),
    place < 0 ? 30 : Math.min(place, 29),
    Math.min(rivals.cued.length, 30),
    near(rivals.cuedLines, 15),
    near(rivals.givenLines, 8),
    between(rivals.lines),
    between(rivals.cuedLines),
    between(rivals.givenLines),
  ];
}

function describePlace(
  page: Page,
  { lines: [line = 0, ...more], names, cue, rest, start }: AuthorCandidate,
  { title, date }: Landmarks,
): number[] {
  const {
    lines,
    body: [first, last],
  } = page;
  const own = lines[line];
  const named = names.reduce((sum, name) => sum + name.split(' ').length, 0);
  return [
    CUES.indexOf(cue),
    names.length,
    1 + more.length,
    RESTS.indexOf(rest),
    title < 0 ? 60 : cap(line - title, 50),
    Number(title >= 0 && line > title),
    date < 0 ? 60 : cap(line - date, 50),
    Number((own?.dates.length ?? 0) > 0),
    cap(line - first, 90),
    Number(line >= first && line <= last),
    cap(line - last, 20),
    Math.min(line, 200),
    own?.odds ?? 0,
    Number(own?.article ?? false),
    Math.min(5, own?.gap ?? 0),
    own?.words ?? 0,
    (own?.words ?? 0) - named,
    Math.min(start, 60),
    Math.min(30, title < 0 ? 30 : Math.abs(line - title), date < 0 ? 30 : Math.abs(line - date)),
    title < 0 ? -1 : Math.min(10, lines.slice(title + 1, line).filter(({ prose }) => prose).length),
  ];
}

function describeName({ places, vocabulary }: Page, name: string, labels: string, title: string): number[] {
  const parts = name.split(' ');
  const key = keyOf(name);
  const words = key.split(' ');
  const count = (word: string) => vocabulary.counts.get(word) ?? 0;
  return [
    parts.length,
    name.length,
    Number(!/\p{Ll}/u.test(name)),
    Number(/^\p{Ll}/u.test(name)),
    Number(/\p{Nd}/u.test(name)),
    Number(UNSPACED.test(name)),
    words.filter((word) => vocabulary.small.has(word)).length / words.length,
    Math.min(6, places.get(name)?.length ?? 0),
    Math.min(6, countIn(labels, `\n ${key} `)),
    Math.min(9, countIn(labels, ` ${key} `)),
    Math.min(6, ...words.map(count)),
    Math.min(6, count(words.at(-1) ?? '')),
    Number(` ${title} `.includes(` ${key} `)),
    Number(isGivenName(words[0] ?? '')),
    words.filter(isGivenName).length / words.length,
  ];
}

function describeAround(
  { lines }: Page,
  { lines: [line = 0, ...more] }: AuthorCandidate,
  saysOthers: (line: number) => boolean,
): number[] {
  const previous = lines[line - 1];
  const next = lines[(more.at(-1) ?? line) + 1];
  return [
    Number(saysOthers(line)),
    Number(previous !== undefined && previous.words < 8 && saysOthers(line - 1)),
    cap(next?.words ?? 0, 50),
    cap(previous?.words ?? 0, 50),
    Number(next?.prose ?? false),
    Number(previous?.prose ?? false),
    Number((next?.dates.length ?? 0) > 0 && (next?.words ?? 99) < 25),
    Number((previous?.dates.length ?? 0) > 0 && (previous?.words ?? 99) < 25),
    next?.odds ?? -8,
    previous?.odds ?? -8,
    Math.min(5, next?.gap ?? 0),
  ];
}

function describeForm({ lines }: Page, { lines: [line = 0], names }: AuthorCandidate): number[] {
  const text = lines[line]?.text ?? '';
  return [
    Number(/(?:says|sagt|dice|dit|schrieb|wrote|reply|antworten)\b\s*:?$/i.test(text)),
    Number(/©|\/|getty|photo|foto|image|reuters|\bafp\b/i.test(text)),
    Number(/\b\p{Lu}\./u.test(names[0] ?? '')),
    Number(names.every((name) => name.split(' ').length === 2)),
    Number(new Set(names.map((name) => name.split(' ').length)).size === 1),
  ];
}

/** The keys of the short lines near the article in one text, spaces around each. */
function readLabels({ lines, near }: Page): string {
  return near.map((line) => (lines[line]!.words > LONGEST_LABEL ? '' : `\n ${lines[line]!.key} `)).join('');
}

function countIn(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count++;
  return count;
}
