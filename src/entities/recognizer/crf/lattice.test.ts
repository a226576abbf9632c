import { expect, test } from 'vitest';
import { Lattice } from './lattice.ts';
import { BEGIN, LAST, OUTSIDE, TAG_COUNT, mayFollow, tagOf } from './tags.ts';
import { seededRandom } from '../../../text/random.ts';

const SIZE = 3;

function randomChain(seed: number) {
  const random = seededRandom(seed);
  const numbers = (count: number) => Float32Array.from({ length: count }, () => 4 * random() - 2);
  return { transitions: numbers(TAG_COUNT * TAG_COUNT), scores: numbers(SIZE * TAG_COUNT) };
}

/** Yields every well-formed tagging of a chain with its score. */
function* taggings(
  { transitions, scores }: ReturnType<typeof randomChain>,
  tags: number[] = [],
  score = 0,
): Generator<[number[], number]> {
  const before = tags.at(-1) ?? OUTSIDE;
  if (tags.length === SIZE) {
    if (mayFollow(before, OUTSIDE)) yield [tags, score + transitions[before * TAG_COUNT]!];
    return;
  }
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    if (!(tags.length === 0 ? mayFollow(OUTSIDE, tag) : mayFollow(before, tag))) continue;
    const step = transitions[before * TAG_COUNT + tag]! + scores[tags.length * TAG_COUNT + tag]!;
    yield* taggings({ transitions, scores }, [...tags, tag], score + step);
  }
}

test.each([1, 2, 3])('the best tagging is that of an exhaustive search (seed %i)', (seed) => {
  const chain = randomChain(seed);
  const [best] = [...taggings(chain)].reduce((a, b) => (b[1] > a[1] ? b : a));
  const lattice = new Lattice(chain.transitions);
  lattice.forwardBackward(chain.scores, SIZE);
  expect([...lattice.bestTags(SIZE)]).toEqual(best);
});

test.each([1, 2, 3])('the partition function and probabilities are those of an exhaustive sum (seed %i)', (seed) => {
  const chain = randomChain(seed);
  const all = [...taggings(chain)];
  const total = all.reduce((sum, [, score]) => sum + Math.exp(score), 0);
  const probabilityThat = (holds: (tags: number[]) => boolean) =>
    all.reduce((sum, [tags, score]) => sum + (holds(tags) ? Math.exp(score) : 0), 0) / total;
  const lattice = new Lattice(chain.transitions);
  expect(lattice.forwardBackward(chain.scores, SIZE)).toBeCloseTo(Math.log(total), 4);
  const [begin, last] = [tagOf(2, BEGIN), tagOf(2, LAST)];
  expect(lattice.marginal(1, OUTSIDE)).toBeCloseTo(
    probabilityThat((tags) => tags[1] === OUTSIDE),
    5,
  );
  expect(lattice.pairMarginal(2, OUTSIDE, OUTSIDE)).toBeCloseTo(
    probabilityThat((tags) => tags[1] === OUTSIDE && tags[2] === OUTSIDE),
    5,
  );
  expect(lattice.spanProbability(0, 1, 2)).toBeCloseTo(
    probabilityThat((tags) => tags[0] === begin && tags[1] === last),
    5,
  );
});

test('the partition function can be restricted to allowed tags', () => {
  const chain = randomChain(4);
  const restricted = [...taggings(chain)]
    .filter(([tags]) => tags[0] === OUTSIDE)
    .reduce((sum, [, score]) => sum + Math.exp(score), 0);
  const allowed = Uint32Array.of(1 << OUTSIDE, 0xffffffff, 0xffffffff);
  expect(new Lattice(chain.transitions).forwardBackward(chain.scores, SIZE, allowed)).toBeCloseTo(
    Math.log(restricted),
    4,
  );
});
