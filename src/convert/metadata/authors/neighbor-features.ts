import { clamp } from '../../../learn/ranker.ts';
import { anyOf } from '../../../text/phrases.ts';
import { NO_LINE, type MetadataPage, type PageLine } from '../metadata-page.ts';
import type { AuthorCandidate } from './author-candidate.ts';
import { creditsOtherWork } from './byline-cues.ts';
import words from './byline-words.json' with { type: 'json' };

/** Matches the first line of a comment: “Ada Reed says:”. */
const SPEECH = new RegExp(`(?:${anyOf(words.speechVerb)})\\b\\s*:?$`, 'i');
const PICTURE_MARK = new RegExp(`©|/|${anyOf(words.pictureMark)}|\\b(?:${anyOf(words.pictureAgency)})\\b`, 'i');
const MAX_WORDS_OF_CREDIT = 7;
const MAX_WORDS_OF_DATE_LINE = 24;

export const AUTHOR_NEIGHBOR_FEATURES = [
  'credits other work', 'other work credited above', 'next words', 'previous words', 'next prose', 'previous prose',
  'next date', 'previous date', 'next odds', 'previous odds', 'next gap', 'speech verb', 'picture mark', 'initials',
  'two words each', 'equally many words each',
] as const; // prettier-ignore

/** Returns a test whether a line, given by index, credits who did something other than writing. It reads each line once. */
export function otherCreditTest({ lines }: MetadataPage): (line: number) => boolean {
  const known = new Map<number, boolean>();
  return (line) => {
    const creditsOther = known.get(line) ?? creditsOtherWork(lines[line]?.folded ?? '');
    known.set(line, creditsOther);
    return creditsOther;
  };
}

/** Returns what the lines around a candidate are, and what form it has itself, by `AUTHOR_NEIGHBOR_FEATURES`. */
export function authorNeighborFeatures(
  { lines }: MetadataPage,
  candidate: AuthorCandidate,
  creditsOther: (line: number) => boolean,
): number[] {
  const first = candidate.lines[0]!;
  const previous = lines[first - 1] ?? NO_LINE;
  const next = lines[candidate.lines.at(-1)! + 1] ?? NO_LINE;
  return [
    Number(creditsOther(first)),
    Number(previous.wordCount <= MAX_WORDS_OF_CREDIT && creditsOther(first - 1)),
    clamp(next.wordCount, 50),
    clamp(previous.wordCount, 50),
    Number(next.isProse),
    Number(previous.isProse),
    Number(isDateLine(next)),
    Number(isDateLine(previous)),
    next.odds,
    previous.odds,
    Math.min(5, next.gap),
    ...formFeaturesOf(lines[first]!.text, candidate.names),
  ];
}

function isDateLine({ dates, wordCount }: PageLine): boolean {
  return dates.length > 0 && wordCount <= MAX_WORDS_OF_DATE_LINE;
}

function formFeaturesOf(text: string, names: readonly string[]): number[] {
  const wordCounts = names.map((name) => name.split(' ').length);
  return [
    Number(SPEECH.test(text)),
    Number(PICTURE_MARK.test(text)),
    Number(/\b\p{Lu}\./u.test(names[0] ?? '')),
    Number(wordCounts.every((count) => count === 2)),
    Number(new Set(wordCounts).size === 1),
  ];
}
