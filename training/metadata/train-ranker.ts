import type { Ranker } from '../../src/learn/ranker.ts';
import { binColumn, quantileEdges, type BinnedMatrix } from '../trees/bins.ts';
import { boost, type BoostOptions } from '../trees/boost.ts';
import { listwiseObjective, type RankedExample } from '../trees/listwise-objective.ts';

const OPTIONS: BoostOptions = {
  trees: 600,
  maxDepth: 3,
  maxLeaves: 8,
  minWeight: 2,
  shrinkage: 5,
  histograms: 'count',
  rate: 0.06,
  featureShare: 0.15,
  // Keeps leaves as they were in the first model files, which were decimal.
  decimals: 4,
  seed: 7,
};
const MAX_BINS = 32;

/** Trains a ranker of candidates with the `features` by gradient boosting. Returns the same ranker each time. */
export function trainRanker(
  features: readonly string[],
  examples: readonly RankedExample[],
  options: Partial<BoostOptions> = {},
): Ranker {
  const matrix = binCandidates(features.length, examples);
  return { features, forest: boost(matrix, listwiseObjective(examples), { ...OPTIONS, ...options }) };
}

function binCandidates(width: number, examples: readonly RankedExample[]): BinnedMatrix {
  const all = examples.flatMap(({ candidates }) => candidates);
  const columns: Uint8Array[] = [];
  const edges: Float64Array[] = [];
  for (let feature = 0; feature < width; feature++) {
    const valueOf = (row: number) => all[row]![feature]!;
    edges.push(findEdges(Float64Array.from(all, (_, row) => valueOf(row))));
    columns.push(binColumn(all.length, valueOf, edges[feature]!));
  }
  return { rows: all.length, columns, edges };
}

/** Returns the edges between all values if there are few, between quantiles if there are many. */
function findEdges(values: Float64Array): Float64Array {
  const sorted = values.sort();
  const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
  return distinct.length <= MAX_BINS ? distinct.slice(0, -1) : quantileEdges(sorted, MAX_BINS);
}
