import { seededRandom } from '../../src/text/random.ts';

/** What texts fall apart into, to be put together anew. */
export interface Pieces {
  sentences: string[];
  headlines: string[];
  /** Everything short: menus, bylines, dates, labels, links. */
  debris: string[];
}

/** A page as it is pasted, and what of it is the article. */
export interface MadePage {
  lines: string[];
  headline: string;
  paragraphs: string[];
}

const LEAST_PROSE_WORDS = 15;
const MOST_DEBRIS_WORDS = 8;
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The lines of `texts` as pieces, each of them once. */
export function piecesOf(texts: readonly string[]): Pieces {
  const lines = texts.flatMap((text) => text.split(/\r?\n/)).map((line) => line.trim());
  const isProse = (line: string) => countWords(line) >= LEAST_PROSE_WORDS && /[.!?]["”’]?$/.test(line);
  const short = lines.filter((line) => line !== '' && countWords(line) <= MOST_DEBRIS_WORDS);
  const headlines = lines.filter((line) => /^\p{Lu}.*[^.:;,!)\d]$/u.test(line) && isHeadlineLength(line));
  const sentences = lines.filter(isProse).flatMap(splitSentences);
  return { sentences: unique(sentences), headlines: unique(headlines), debris: unique(short) };
}

/** `count` pages that are the same for the same pieces and seed, the first ones whatever the count. */
export function madePages(pieces: Pieces, count: number, seed: number): MadePage[] {
  return Array.from({ length: count }, (_, index) => {
    const random = seededRandom(seed * 1_000_003 + index);
    return madePage(pieces, 8 + Math.floor(random() * 20), random);
  });
}

/** A page whose article has that many paragraphs, with debris before, between and after them. */
export function madePage(pieces: Pieces, paragraphs: number, random: () => number): MadePage {
  const headline = pick(pieces.headlines, random);
  const debris = (least: number, most: number) =>
    repeat(least + Math.floor(random() * (most - least + 1)), () => pick(pieces.debris, random));
  const body = repeat(paragraphs, () => {
    return repeat(1 + Math.floor(random() * 4), () => pick(pieces.sentences, random)).join(' ');
  });
  const column = body.flatMap((paragraph) => (random() < 0.25 ? [paragraph, ...debris(1, 2)] : [paragraph]));
  return {
    lines: [...debris(6, 20), headline, ...debris(2, 5), ...column, ...debris(15, 60)],
    headline,
    paragraphs: body,
  };
}

function isHeadlineLength(line: string): boolean {
  const words = countWords(line);
  return words >= 5 && words < LEAST_PROSE_WORDS;
}

function splitSentences(line: string): string[] {
  return [...SENTENCES.segment(line)].map(({ segment }) => segment.trim());
}

function countWords(line: string): number {
  return line.split(/\s+/).length;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function repeat(count: number, make: () => string): string[] {
  return Array.from({ length: count }, make);
}

function pick(values: readonly string[], random: () => number): string {
  return values[Math.floor(random() * values.length)] ?? '';
}
