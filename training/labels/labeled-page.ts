import type { Line } from '../../src/convert/lines/line.ts';
import { readLabelsPage, type LabelsPage } from '../../src/convert/labels/labels-page.ts';
import { measure } from '../../src/convert/labels/measure.ts';
import { alignLines } from './align.ts';
import { tokens } from './tokens.ts';

/** What people said about a page, as far as they did. */
export interface Gold {
  standfirst?: string | undefined;
  /** The paragraphs of the article. */
  body?: readonly string[] | undefined;
  /** Texts that must stay and texts that must go. */
  with?: readonly string[] | undefined;
  without?: readonly string[] | undefined;
}

/** What a line ought to be. */
export interface Label {
  /** 1 for lines of the article, 0 for others. */
  target: number;
  /** From 0, where nothing is known, to 1. */
  sureness: number;
}

/** Lines with labels, and where they come from. */
export interface LabeledLines {
  /** Pages of one publisher are never both learned from and measured with. */
  publisher: string;
  language: string;
  lines: readonly Line[];
  labels: readonly Label[];
  /** How much the page counts among others. */
  weight: number;
}

/** The same as what can be learned from. */
export interface LabeledPage {
  publisher: string;
  page: LabelsPage;
  targets: Float32Array;
  /** How much each line counts. */
  importance: Float32Array;
}

/** How much a doubtful line counts. */
const DOUBTFUL = 0.3;

/** What the lines of a page ought to be, as far as `gold` says it. */
export function labelsOf(lines: readonly Line[], gold: Gold): Label[] {
  const words = lines.map(({ text }) => tokens(text));
  return gold.body ? fromBody(words, [gold.standfirst ?? '', ...gold.body]) : fromSegments(words, gold);
}

export function toLabeledPage({ publisher, language, lines, labels, weight }: LabeledLines): LabeledPage {
  const page = readLabelsPage(measure(lines), language);
  // Long lines move more of a page's words; long pages are not much more important than short ones.
  const lengths = page.columns.words.map((count) => Math.sqrt(count + 1));
  const scale = weight * 0.3 * Math.sqrt(300 / lengths.reduce((sum, length) => sum + length, 1));
  return {
    publisher,
    page,
    targets: Float32Array.from(labels, ({ target }) => target),
    importance: thin(labels).map((share, line) => share * labels[line]!.sureness * lengths[line]! * scale),
  };
}

/** Of lines this far from the article only every fourth is learned from, and counts for four: they are much alike. */
const FAR = 30;
const EVERY = 4;

function thin(labels: readonly Label[]): Float32Array {
  const shares = new Float32Array(labels.length);
  labels.forEach(({ target }, line) => {
    if (target === 1) shares.fill(1, Math.max(0, line - FAR), line + FAR + 1);
  });
  if (!shares.includes(1)) return shares.fill(1);
  return shares.map((share, line) => (share === 1 ? 1 : line % EVERY === 0 ? EVERY : 0));
}

function fromBody(words: readonly (readonly string[])[], body: readonly string[]): Label[] {
  return alignLines(words, body.map(tokens)).map(({ share, certain }) => {
    const target = share >= 0.5 ? 1 : 0;
    if (!certain) return { target, sureness: DOUBTFUL };
    if (target === 1) return { target, sureness: Math.min(1, 2 * share - 0.6) };
    return { target, sureness: share > 0.15 ? 0.5 : 1 };
  });
}

function fromSegments(words: readonly (readonly string[])[], gold: Gold): Label[] {
  const key = (of: readonly string[]) => ` ${of.join(' ')} `;
  const keep = (gold.with ?? []).map((text) => key(tokens(text)));
  const drop = (gold.without ?? []).map((text) => key(tokens(text)));
  return words.map((line) => {
    const own = key(line);
    // A segment that must go says nothing of a line it is a small part of.
    if (drop.some((segment) => own.includes(segment) && segment.length * 2 > own.length))
      return { target: 0, sureness: 1 };
    return keep.some((segment) => own.includes(segment)) ? { target: 1, sureness: 1 } : { target: 0, sureness: 0 };
  });
}
