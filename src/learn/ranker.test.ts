import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUTHOR_FEATURES } from '../convert/metadata/authors/author-features.ts';
import authorModel from '../convert/metadata/authors/author.model.json' with { type: 'json' };
import { DATE_FEATURES } from '../convert/metadata/dates/date-features.ts';
import dateModel from '../convert/metadata/dates/date.model.json' with { type: 'json' };
import { TITLE_FEATURES } from '../convert/metadata/title/title-features.ts';
import titleModel from '../convert/metadata/title/title.model.json' with { type: 'json' };
import { flatten, probabilities, rank, scoresOf } from './ranker.ts';

describe('scoresOf', () => {
  it('sends a candidate left where its feature is not above the split', () => {
    const tree = { split: [1, -1, -1], at: [0.5, -1, 2] };
    const candidates = [
      [9, 0.5],
      [9, 0.6],
      [9, 1],
    ];
    expect(scoresOf(flatten([tree]), candidates)).toEqual([-1, 2, 2]);
    expect(scoresOf(flatten([tree, tree]), candidates)).toEqual([-2, 4, 4]);
  });
});

describe('probabilities', () => {
  it('leaves the rest to none, for any scores', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true })), (scores) => {
        const shares = probabilities(scores);
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('gives a single candidate of score 0 one half', () => {
    expect(rank({ features: [], trees: [] }, [[]])).toEqual([0.5]);
  });
});

describe('the models', () => {
  it.each([
    ['title', titleModel, TITLE_FEATURES],
    ['date', dateModel, DATE_FEATURES],
    ['author', authorModel, AUTHOR_FEATURES],
  ] as const)('%s was trained on the features there are', (_, model, features) => {
    expect(model.features).toEqual([...features]);
    expect(model.trees.length).toBeGreaterThan(0);
  });
});
