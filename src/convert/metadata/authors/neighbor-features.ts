import { clamp } from '../../../learn/clamp.ts';
import type { MetadataPage } from '../metadata-page.ts';
import type { AuthorCandidate } from './author-candidate.ts';
import { anyOf } from '../phrases.ts';
import words from './byline-words.json' with { type: 'json' };
import { namesOthers } from './byline-cues.ts';

/** “Ada Reed says:”, as comments begin. */
const SPEECH = new RegExp(`(?:${anyOf(words.speechVerb)})\\b\\s*:?$`, 'i');
const PICTURE_MARK = new RegExp(`©|/|${anyOf(words.pictureMark)}|\\b(?:${anyOf(words.pictureAgency)})\\b`, 'i');

export const AROUND_FEATURES = [
  'others named', 'others named above', 'next words', 'previous words', 'next prose', 'previous prose', 'next date',
  'previous date', 'next odds', 'previous odds', 'next gap', 'says', 'photo mark', 'initials', 'shape of two', 'names alike',
] as const; // prettier-ignore

/** Whether a line says who did something other than write; the work for one line is done once. */
export function othersReader({ lines }: MetadataPage): (line: number) => boolean {
  const read = new Map<number, boolean>();
  return (line) => {
    const known = read.get(line) ?? namesOthers(lines[line]?.folded ?? '');
    read.set(line, known);
    return known;
  };
}

/** What the lines around a candidate are, and what form its own has. */
export function describeAround(
  page: MetadataPage,
  candidate: AuthorCandidate,
  saysOthers: (line: number) => boolean,
): number[] {
  return [...describeNeighbors(page, candidate, saysOthers), ...describeForm(page, candidate)];
}

function describeNeighbors(
  { lines }: MetadataPage,
  { lines: [line = 0, ...more] }: AuthorCandidate,
  saysOthers: (line: number) => boolean,
): number[] {
  const previous = lines[line - 1];
  const next = lines[(more.at(-1) ?? line) + 1];
  return [
    Number(saysOthers(line)),
    Number(previous !== undefined && previous.words < 8 && saysOthers(line - 1)),
    clamp(next?.words ?? 0, 50),
    clamp(previous?.words ?? 0, 50),
    Number(next?.prose ?? false),
    Number(previous?.prose ?? false),
    Number((next?.dates.length ?? 0) > 0 && (next?.words ?? 99) < 25),
    Number((previous?.dates.length ?? 0) > 0 && (previous?.words ?? 99) < 25),
    next?.odds ?? -8,
    previous?.odds ?? -8,
    Math.min(5, next?.gap ?? 0),
  ];
}

function describeForm({ lines }: MetadataPage, { lines: [line = 0], names }: AuthorCandidate): number[] {
  const text = lines[line]?.text ?? '';
  return [
    Number(SPEECH.test(text)),
    Number(PICTURE_MARK.test(text)),
    Number(/\b\p{Lu}\./u.test(names[0] ?? '')),
    Number(names.every((name) => name.split(' ').length === 2)),
    Number(new Set(names.map((name) => name.split(' ').length)).size === 1),
  ];
}
