import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entityId } from '../model/ids.ts';
import { coOccurrenceFinder, logLikelihoodRatio } from './co-occurrences.ts';

const [ada, bo, cy, dan] = ['ada', 'bo', 'cy', 'dan'].map((name) => entityId('person', name));
const id = (value: typeof ada) => value ?? entityId('person', '');
const filler = (length: number) => Array.from({ length }, () => [entityId('place', 'town')]);

describe('coOccurrenceFinder', () => {
  test('ranks by weight of evidence, not by how often', () => {
    const contexts = [
      ...Array.from({ length: 4 }, () => [id(ada), id(bo)]),
      ...Array.from({ length: 5 }, () => [id(ada), id(cy)]),
      ...Array.from({ length: 25 }, () => [id(cy)]),
      ...filler(100),
    ];
    const coOccurrences = coOccurrenceFinder(contexts)(id(ada));
    expect(coOccurrences.map(({ id, count }) => [id, count])).toEqual([
      ['person/bo', 4],
      ['person/cy', 5],
    ]);
  });

  test('what is named together no more often than by chance is left out', () => {
    const contexts = [[id(ada), id(dan)], [id(ada)], [id(dan)], ...filler(1)];
    expect(coOccurrenceFinder(contexts)(id(ada))).toEqual([]);
  });

  test('an entity twice in a context counts once, and a long list says nothing about pairs', () => {
    const list = Array.from({ length: 100 }, (_, i) => entityId('person', `name ${i}`));
    const find = coOccurrenceFinder([list, [id(ada), id(ada), id(bo), id(bo)], ...filler(40)]);
    expect(find(id(ada))).toMatchObject([{ id: bo, count: 1 }]);
    expect(find(id(list[0]))).toEqual([]);
  });
});

describe('logLikelihoodRatio', () => {
  test('is mutual information in nats, times twice the number of observations', () => {
    expect(logLikelihoodRatio(10, 10, 10, 20)).toBeCloseTo(2 * 20 * Math.log(2));
  });

  test('is finite and never negative, the same either way, and 0 without association', () => {
    const table = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(500)).filter((cells) => cells.some((n) => n > 0));
    fc.assert(
      fc.property(table, ([both, one, other, neither]) => {
        const total = both + one + other + neither;
        const value = logLikelihoodRatio(both, both + one, both + other, total);
        expect(value).toBeGreaterThanOrEqual(-1e-9);
        expect(value).toBeLessThan(Infinity);
        expect(value).toBeCloseTo(logLikelihoodRatio(both, both + other, both + one, total), 6);
        if (both * neither <= one * other) expect(value).toBe(0);
      }),
    );
  });
});
