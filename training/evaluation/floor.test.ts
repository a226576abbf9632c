import { expect, test } from 'vitest';
import { fallen, pinned } from './floor.ts';

const figures = { conversion: { harbour: { f1: 0.93468, kept: NaN } } };

test('pins what was measured, cut to three digits', () => {
  expect(pinned(figures)).toEqual({ conversion: { harbour: { f1: 0.934 } } });
});

test('names every figure that has fallen', () => {
  expect(fallen({ conversion: { harbour: { f1: 0.9297 } } }, pinned(figures))).toEqual([
    'conversion of harbour: f1 is 0.9297 and was 0.934 when it was pinned.',
  ]);
});

test('says nothing of figures that held or were not measured', () => {
  expect(fallen(figures, pinned(figures))).toEqual([]);
  expect(fallen({ conversion: {} }, pinned(figures))).toEqual([]);
});
