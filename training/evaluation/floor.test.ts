import { expect, test } from 'vitest';
import { compareWithFloor, toFloor } from './floor.ts';

const figures = { conversion: { harbour: { pages: 12, f1: 0.93468, kept: NaN } } };

test('the floor is what was measured, cut to three decimals', () => {
  expect(toFloor(figures)).toEqual({ conversion: { harbour: { pages: 12, f1: 0.934 } } });
});

test('names every figure that has fallen', () => {
  const { fallen } = compareWithFloor({ conversion: { harbour: { pages: 12, f1: 0.9297 } } }, toFloor(figures));
  expect(fallen).toEqual(['conversion of harbour: f1 is 0.9297 and was 0.934 when it was pinned.']);
});

test('ignores figures that held or were not measured', () => {
  expect(compareWithFloor(figures, toFloor(figures))).toEqual({ fallen: [], notCompared: [] });
  expect(compareWithFloor({ conversion: {} }, toFloor(figures))).toEqual({ fallen: [], notCompared: [] });
});

test('does not compare figures of other pages, and names their set', () => {
  const other = { conversion: { harbour: { pages: 20, f1: 0.7 } } };
  expect(compareWithFloor(other, toFloor(figures))).toEqual({
    fallen: [],
    notCompared: ['conversion of harbour: measured on 20 pages, but pinned on 12. Pin it again with --pin.'],
  });
});
