import { expect, test } from 'vitest';
import type { Point } from './drawing.ts';
import { PathWriter } from './path-writer.ts';

const SQUARE: Point[] = [
  [10, 10],
  [15, 10],
  [15, 15],
  [10, 15],
];

function lineOf(points: readonly Point[]): string {
  const path = new PathWriter();
  path.addLine(points);
  return path.data;
}

function ringOf(points: readonly Point[]): string {
  const path = new PathWriter();
  path.addRing(points);
  return path.data;
}

test('lines are steps in whole units, with as few characters as SVG allows', () => {
  const points: Point[] = [
    [0.4, -5],
    [-100.4, 20.6],
    [-105, 0],
  ];
  expect(lineOf(points)).toBe('M0-5l-100 26-5-21');
});

test('rings are closed', () => {
  expect(ringOf(SQUARE)).toBe('M10 10l5 0 0 5-5 0z');
});

test('what is too small to have a length or an area is left out', () => {
  expect(lineOf([[1, 1]])).toBe('');
  expect(
    lineOf(
      [
        [1, 1],
        [1.2, 1.3],
      ].map(([x, y]): Point => [x!, y!]),
    ),
  ).toBe('');
  expect(ringOf(SQUARE.slice(0, 2))).toBe('');
  expect(ringOf([])).toBe('');
});

test('errors of rounding do not add up', () => {
  const points = Array.from({ length: 100 }, (_, i): Point => [i * 1.4, i % 2]);
  const steps = lineOf(points).split('l')[1]?.match(/-?\d+/g)?.map(Number) ?? [];
  const across = steps.filter((_, i) => i % 2 === 0).reduce((sum, step) => sum + step, 0);
  expect(across).toBe(139);
});
