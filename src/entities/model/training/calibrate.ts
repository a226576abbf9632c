import type { NameModel } from '../model.ts';
import { NameRecogniser } from '../recogniser.ts';
import { alignLabels, type LabelledText } from './examples.ts';

const STEPS = 20;

/**
 * The share of names that are right, by the model's own probability, from 0 to 1 in twenty steps; found by isotonic
 * regression (pool adjacent violators) on labelled texts the model was not trained on.
 */
export function calibrate(model: NameModel, texts: readonly LabelledText[]): number[] {
  const recogniser = new NameRecogniser(model);
  const outcomes = texts.flatMap((text) => outcomesIn(text, recogniser)).sort((a, b) => a.probability - b.probability);
  const pools = poolViolators(outcomes);
  return Array.from({ length: STEPS + 1 }, (_, step) => Math.round(1000 * shareAt(pools, step / STEPS)) / 1000);
}

interface Outcome {
  probability: number;
  right: number;
}

/** Only types that these labels and the model mean alike. */
const COMPARED = new Set(['person', 'organization', 'place']);

function outcomesIn(text: LabelledText, recogniser: NameRecogniser): Outcome[] {
  const { reading, spans } = recogniser.find(text.text);
  const key = ({ first, last, type }: { first: number; last: number; type: string }) => `${first} ${last} ${type}`;
  const labelled = new Set(alignLabels(text, reading).map(key));
  return spans
    .filter(({ type }) => COMPARED.has(type))
    .map((span) => ({ probability: span.probability, right: labelled.has(key(span)) ? 1 : 0 }));
}

interface Pool {
  /** The mean probability of its outcomes. */
  probability: number;
  share: number;
  count: number;
}

/** A pool is kept from being too small to tell anything. */
const LEAST = 100;

function poolViolators(outcomes: readonly Outcome[]): Pool[] {
  const pools: Pool[] = [];
  for (let start = 0; start < outcomes.length; start += LEAST) {
    const part = outcomes.slice(start, start + LEAST);
    const mean = (value: (outcome: Outcome) => number) => part.reduce((sum, one) => sum + value(one), 0) / part.length;
    pools.push({
      probability: mean(({ probability }) => probability),
      share: mean(({ right }) => right),
      count: part.length,
    });
    while (pools.length > 1 && pools.at(-2)!.share >= pools.at(-1)!.share)
      pools.push(merge(pools.pop()!, pools.pop()!));
  }
  return pools;
}

function merge(a: Pool, b: Pool): Pool {
  const count = a.count + b.count;
  const mean = (x: number, y: number) => (x * a.count + y * b.count) / count;
  return { count, share: mean(a.share, b.share), probability: mean(a.probability, b.probability) };
}

function shareAt(pools: readonly Pool[], probability: number): number {
  const above = pools.findIndex((pool) => pool.probability >= probability);
  if (above < 0) return pools.at(-1)?.share ?? probability;
  if (above === 0) return pools[0]!.share * (pools[0]!.probability > 0 ? probability / pools[0]!.probability : 1);
  const [low, high] = [pools[above - 1]!, pools[above]!];
  return (
    low.share + ((probability - low.probability) / (high.probability - low.probability)) * (high.share - low.share)
  );
}
