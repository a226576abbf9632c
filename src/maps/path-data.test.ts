import { geoEquirectangular } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectLines, pathData, type Point, simplify } from './path-data.ts';

describe('simplify', () => {
  test('drops points on a line and keeps corners', () => {
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

const square = (size: number) => [
  {
    points: [
      [10, 10],
      [10 + size, 10],
      [10 + size, 10 + size],
      [10, 10 + size],
    ] as [number, number][],
    closed: true,
  },
];

describe('pathData', () => {
  test('writes steps with as few characters as SVG allows', () => {
    const points: [number, number][] = [
      [0.04, 0.5],
      [-10.04, 20.26],
      [-10.5, 0],
    ];
    expect(pathData([{ points, closed: false }], 0.1)).toBe('M0 .5l-10 19.8-.5-20.3');
  });

  test('closes rings, and leaves out islands too small to see', () => {
    expect(pathData(square(5), 0.4)).toBe('M10 10l5 0 0 5-5 0z');
    expect(pathData(square(0.5), 0.4)).toBe('');
    expect(pathData(square(5), 4)).toBe('');
  });

  test('errors of rounding do not add up', () => {
    const points = Array.from({ length: 100 }, (_, i): [number, number] => [i * 1.04, i % 2]);
    const steps =
      pathData([{ points, closed: false }], 0)
        .slice(5)
        .match(/-?[\d.]+/g)
        ?.map(Number) ?? [];
    const across = steps.filter((_, i) => i % 2 === 0).reduce((sum, step) => sum + step, 0);
    expect(across).toBeCloseTo(102.96, 1);
  });
});

test('projectLines returns a line for each part that is in view', () => {
  const projection = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0)
    .clipExtent([
      [0, -10],
      [10, 0],
    ]);
  const shape = {
    type: 'MultiLineString' as const,
    coordinates: [
      [
        [-5, 5],
        [5, 5],
      ],
      [
        [20, 20],
        [30, 30],
      ],
    ],
  };
  const [line, ...others] = projectLines(shape, projection);
  expect(line?.points.flat().map(Math.round)).toEqual([0, -5, 5, -5]);
  expect([line?.closed, others]).toEqual([false, []]);
});
