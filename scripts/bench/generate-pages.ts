import { seededRandom } from '../../src/text/random.ts';

/** Parts of texts, from which pages are generated. */
export interface TextPieces {
  sentences: string[];
  headlines: string[];
  /** Short lines: menus, bylines, dates, labels, links. */
  boilerplate: string[];
}

/** A page as it would be pasted, and the article in it. */
export interface GeneratedPage {
  lines: string[];
  headline: string;
  paragraphs: string[];
}

const MIN_PROSE_WORDS = 15;
const MAX_BOILERPLATE_WORDS = 8;
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Splits the lines of `texts` into distinct pieces. */
export function splitIntoPieces(texts: readonly string[]): TextPieces {
  const lines = texts.flatMap((text) => text.split(/\r?\n/)).map((line) => line.trim());
  const isProse = (line: string) => countWords(line) >= MIN_PROSE_WORDS && /[.!?]["”’]?$/.test(line);
  const short = lines.filter((line) => line !== '' && countWords(line) <= MAX_BOILERPLATE_WORDS);
  const headlines = lines.filter((line) => /^\p{Lu}.*[^.:;,!)\d]$/u.test(line) && isHeadlineLength(line));
  const sentences = lines.filter(isProse).flatMap(splitSentences);
  return { sentences: unique(sentences), headlines: unique(headlines), boilerplate: unique(short) };
}

/** Generates `count` pages. The same pieces and seed give the same pages, the first ones whatever the count. */
export function generatePages(pieces: TextPieces, count: number, seed: number): GeneratedPage[] {
  return Array.from({ length: count }, (_, index) => {
    const random = seededRandom(seed * 1_000_003 + index);
    return generatePage(pieces, 8 + Math.floor(random() * 20), random);
  });
}

/** Generates a page whose article has that many paragraphs, with boilerplate before, between and after them. */
export function generatePage(pieces: TextPieces, paragraphs: number, random: () => number): GeneratedPage {
  const headline = pick(pieces.headlines, random);
  const boilerplate = (min: number, max: number) =>
    repeat(min + Math.floor(random() * (max - min + 1)), () => pick(pieces.boilerplate, random));
  const body = repeat(paragraphs, () => {
    return repeat(1 + Math.floor(random() * 4), () => pick(pieces.sentences, random)).join(' ');
  });
  const column = body.flatMap((paragraph) => (random() < 0.25 ? [paragraph, ...boilerplate(1, 2)] : [paragraph]));
  return {
    lines: [...boilerplate(6, 20), headline, ...boilerplate(2, 5), ...column, ...boilerplate(15, 60)],
    headline,
    paragraphs: body,
  };
}

function isHeadlineLength(line: string): boolean {
  const words = countWords(line);
  return words >= 5 && words < MIN_PROSE_WORDS;
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
