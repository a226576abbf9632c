import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Point, simplify } from './simplify.ts';

describe('simplify', () => {
  test('drops what lies on the way and keeps corners', () => {
    const line: Point[] = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 5],
      [10, 10],
    ];
    expect(simplify(line, 0.5)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });

  test('keeps the ends of any line, and only its points, in order', () => {
    const point = fc.tuple(
      fc.float({ noNaN: true, min: -1e3, max: 1e3 }),
      fc.float({ noNaN: true, min: -1e3, max: 1e3 }),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), fc.double({ min: 0, max: 50, noNaN: true }), (line, tolerance) => {
        const simple = simplify(line, tolerance);
        expect([simple[0], simple.at(-1)]).toEqual([line[0], line.at(-1)]);
        const order = simple.map((point) => line.indexOf(point));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });
});
