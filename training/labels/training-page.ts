import type { Line } from '../../src/convert/lines/line.ts';
import { readLabelsPage, type LabelsPage } from '../../src/convert/labels/labels-page.ts';
import { measureLines } from '../../src/convert/labels/measured-lines.ts';
import type { BodyGold } from '../labeled-pages/gold.ts';
import { toTokens } from '../labeled-pages/tokens.ts';
import { alignLines } from './align.ts';

/** What a line ought to be labeled. */
export interface Label {
  /** 1 for lines of the article, 0 for others. */
  target: number;
  /** From 0, where nothing is known, to 1. */
  confidence: number;
}

/** The lines of a page with their labels, and where they come from. */
export interface LabeledLines {
  /** Pages of one publisher are never both learned from and measured with. */
  publisher: string;
  /** A BCP 47 tag; `und` if it is not known. */
  language: string;
  lines: readonly Line[];
  labels: readonly Label[];
  /** How much the page counts among others. */
  weight: number;
}

/** A page as the labeler is trained on it; `targets` and `importance` have one number for each line. */
export interface TrainingPage {
  publisher: string;
  page: LabelsPage;
  targets: Float32Array;
  /** How much each line counts. */
  importance: Float32Array;
}

const CONFIDENCE_OF_AMBIGUOUS = 0.3;

/** Returns what the lines of a page ought to be labeled according to `gold`. */
export function findLabels(lines: readonly Line[], gold: BodyGold): Label[] {
  const words = lines.map(({ text }) => toTokens(text));
  return gold.body ? labelByBody(words, [gold.standfirst ?? '', ...gold.body]) : labelBySegments(words, gold);
}

/** Measures labeled lines and weighs them. */
export function toTrainingPage({ publisher, language, lines, labels, weight }: LabeledLines): TrainingPage {
  const page = readLabelsPage(measureLines(lines), language);
  // Long lines decide about more of a page's words; long pages are not much more important than short ones.
  const lengths = page.columns.words.map((count) => Math.sqrt(count + 1));
  const scale = weight * 0.3 * Math.sqrt(300 / lengths.reduce((sum, length) => sum + length, 1));
  return {
    publisher,
    page,
    targets: Float32Array.from(labels, ({ target }) => target),
    importance: thinOut(labels).map((share, line) => share * labels[line]!.confidence * lengths[line]! * scale),
  };
}

/** Lines at this distance from the article are much alike: one of `THINNED_LINES` is learned from and counts for all. */
const DISTANT_LINES = 30;
const THINNED_LINES = 4;

function thinOut(labels: readonly Label[]): Float32Array {
  const shares = new Float32Array(labels.length);
  labels.forEach(({ target }, line) => {
    if (target === 1) shares.fill(1, Math.max(0, line - DISTANT_LINES), line + DISTANT_LINES + 1);
  });
  if (!shares.includes(1)) return shares.fill(1);
  return shares.map((share, line) => (share === 1 ? 1 : line % THINNED_LINES === 0 ? THINNED_LINES : 0));
}

function labelByBody(words: readonly (readonly string[])[], body: readonly string[]): Label[] {
  return alignLines(words, body.map(toTokens)).map(({ share, certain }) => {
    const target = share >= 0.5 ? 1 : 0;
    if (!certain) return { target, confidence: CONFIDENCE_OF_AMBIGUOUS };
    if (target === 1) return { target, confidence: Math.min(1, 2 * share - 0.6) };
    return { target, confidence: share > 0.15 ? 0.5 : 1 };
  });
}

function labelBySegments(words: readonly (readonly string[])[], gold: BodyGold): Label[] {
  const toKey = (tokens: readonly string[]) => ` ${tokens.join(' ')} `;
  const kept = (gold.with ?? []).map((text) => toKey(toTokens(text)));
  const removed = (gold.without ?? []).map((text) => toKey(toTokens(text)));
  return words.map((line) => {
    const key = toKey(line);
    // A segment outside the article shows nothing about a line of which it is a small part.
    if (removed.some((segment) => key.includes(segment) && segment.length * 2 > key.length))
      return { target: 0, confidence: 1 };
    return kept.some((segment) => key.includes(segment)) ? { target: 1, confidence: 1 } : { target: 0, confidence: 0 };
  });
}
