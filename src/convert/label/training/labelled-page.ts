import type { Line } from '../../line.ts';
import { readPage, type Page } from '../page.ts';
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

/** A page with what its lines ought to be. */
export interface LabelledPage {
  page: Page;
  /** Pages of one publisher are never both learned from and measured with. */
  publisher: string;
  /** Words as labels are compared by, for every line. */
  words: string[][];
  gold: Gold;
  /** 1 for lines of the article, 0 for others. */
  targets: Float32Array;
  /** How much each line counts; 0 where nothing is known of it. */
  importance: Float32Array;
}

/** How much a doubtful line counts. */
const DOUBTFUL = 0.3;

/** `weight` is how much the page counts among others. */
export function labelPage(
  lines: readonly Line[],
  language: string,
  gold: Gold,
  publisher: string,
  weight: number,
): LabelledPage {
  const page = readPage(lines, language);
  const words = lines.map(({ text }) => tokens(text));
  const labels = gold.body ? fromBody(words, [gold.standfirst ?? '', ...gold.body]) : fromSegments(words, gold);
  const lengths = page.columns.words.map((count) => Math.sqrt(count + 1));
  const scale = weight * 0.3 * Math.sqrt(300 / lengths.reduce((sum, length) => sum + length, 1));
  return {
    page,
    publisher,
    words,
    gold,
    targets: Float32Array.from(labels, ({ target }) => target),
    // Long lines move more of a page's words, long pages are no more important than short ones.
    importance: Float32Array.from(labels, ({ sureness }, line) => sureness * lengths[line]! * scale),
  };
}

interface Label {
  target: number;
  sureness: number;
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
