import { expect, test } from 'vitest';
import { type Edge, LEVELS, rasterize } from './rasterize.ts';

/** Edges of a rectangle; `clockwise` is the direction of its outline. */
function rectangle(left: number, top: number, right: number, bottom: number, clockwise = true): Edge[] {
  const corners = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;
  const ordered = clockwise ? corners : corners.toReversed();
  return ordered.map(([x0, y0], i) => {
    const [x1, y1] = ordered[(i + 1) % ordered.length]!;
    return { x0, y0, x1, y1 };
  });
}

/** Returns coverage as rows of shares from 0 to 1. */
function rowsOf(edges: Edge[]): number[][] {
  const { width, height, coverage } = rasterize(edges);
  return Array.from({ length: height }, (_, row) =>
    [...coverage.subarray(row * width, (row + 1) * width)].map((level) => level / LEVELS),
  );
}

test('a bitmap begins where the shape does', () => {
  expect(rasterize(rectangle(-2, -7, 1, -5))).toMatchObject({ left: -2, top: -7, width: 3, height: 2 });
});

test('a pixel that is covered in part has a level between', () => {
  expect(rowsOf(rectangle(0.6, 0.4, 2.2, 2))).toEqual([
    [0.2, 0.6, 0.2],
    [0.4, 1, 0.2],
  ]);
});

test('a slanted edge covers what is below it', () => {
  const triangle = [
    { x0: 0, y0: 0, x1: 5, y1: 1 },
    { x0: 5, y0: 1, x1: 0, y1: 1 },
    { x0: 0, y0: 1, x1: 0, y1: 0 },
  ];
  const [row = []] = rowsOf(triangle);
  expect(row).toEqual([...row].sort((a, b) => b - a));
  expect([row[0], row[2], row[4]]).toEqual([1, 0.6, 0]);
});

test('an outline in the other direction is a hole', () => {
  const frame = [...rectangle(0, 0, 3, 3), ...rectangle(1, 1, 2, 2, false)];
  expect(rowsOf(frame)[1]).toEqual([1, 0, 1]);
});

test('outlines that overlap are one shape, whatever their direction', () => {
  const overlapping = (clockwise: boolean) => [
    ...rectangle(0, 0, 2, 1, clockwise),
    ...rectangle(1, 0, 3, 1, clockwise),
  ];
  expect(rowsOf(overlapping(true))).toEqual([[1, 1, 1]]);
  expect(rowsOf(overlapping(false))).toEqual([[1, 1, 1]]);
});
