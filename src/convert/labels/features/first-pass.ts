import type { FeatureGroup } from './feature-group.ts';
import { running } from './segments.ts';

const OFFSETS = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5];
const REACHES = [3, 8, 20, 60];
/** Stands for what is beyond the page's edge. */
const NONE = -8;
const NEAR = 8;

const names = [
  ...OFFSETS.map((by) => `first pass at ${by}`),
  ...REACHES.flatMap((reach) => [`article share in ${reach} before`, `article share in ${reach} after`]),
  'block mean', 'best before', 'best after', 'change',
]; // prettier-ignore

/** What a first pass thought of the line and of those around it; `odds` are its log odds. */
export function firstPassFeatures(odds: Float32Array): FeatureGroup {
  return {
    names,
    fill({ lines, columns }, out, width, offset) {
      const chances = odds.map((value) => 1 / (1 + Math.exp(-value)));
      const blocks = blockMeans(lines, running(chances));
      const share = shares(columns.words, chances);
      for (let line = 0; line < odds.length; line++) {
        let column = line * width + offset;
        for (const by of OFFSETS) out[column++] = odds[line + by] ?? NONE;
        for (const reach of REACHES) {
          out[column++] = share(line - reach, line);
          out[column++] = share(line + 1, line + 1 + reach);
        }
        out[column++] = blocks[line]!;
        out[column++] = greatest(odds, line - NEAR, line);
        out[column++] = greatest(odds, line + 1, line + 1 + NEAR);
        out[column] = odds[line]! - (odds[line - 1] ?? odds[line]!);
      }
    },
  };
}

/** Gives the share of the words `from` a line up to, not including, another that are expected to be article; -1 beyond the page. */
function shares(words: Float32Array, chances: Float32Array): (from: number, to: number) => number {
  const all = running(words);
  const expected = running(chances.map((chance, line) => chance * words[line]!));
  return (from, to) => {
    const first = Math.max(0, from);
    const end = Math.min(words.length, to);
    const size = end > first ? all[end]! - all[first]! : 0;
    return size > 0 ? (expected[end]! - expected[first]!) / size : -1;
  };
}

function greatest(values: Float32Array, from: number, to: number): number {
  let best = NONE;
  for (let at = Math.max(0, from); at < Math.min(values.length, to); at++) if (values[at]! > best) best = values[at]!;
  return best;
}

/** The mean chance of the block of lines without blank ones between them, for each of its lines. */
function blockMeans(lines: readonly { gap: number }[], sums: Float32Array): Float32Array {
  const means = new Float32Array(lines.length);
  for (let start = 0, end = 0; start < lines.length; start = end) {
    do end++;
    while (end < lines.length && lines[end]!.gap === 0);
    means.fill((sums[end]! - sums[start]!) / (end - start), start, end);
  }
  return means;
}
