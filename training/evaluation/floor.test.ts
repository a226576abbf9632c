import { expect, test } from 'vitest';
import { findFallenFigures, toFloor } from './floor.ts';

const figures = { conversion: { harbour: { f1: 0.93468, kept: NaN } } };

test('the floor is what was measured, cut to three decimals', () => {
  expect(toFloor(figures)).toEqual({ conversion: { harbour: { f1: 0.934 } } });
});

test('names every figure that has fallen', () => {
  expect(findFallenFigures({ conversion: { harbour: { f1: 0.9297 } } }, toFloor(figures))).toEqual([
    'conversion of harbour: f1 is 0.9297 and was 0.934 when it was pinned.',
  ]);
});

test('ignores figures that held or were not measured', () => {
  expect(findFallenFigures(figures, toFloor(figures))).toEqual([]);
  expect(findFallenFigures({ conversion: {} }, toFloor(figures))).toEqual([]);
});
