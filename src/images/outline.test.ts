import { expect, test } from 'vitest';
import { edgesOf } from './outline.ts';

test('outlines are closed', () => {
  const commands = [
    { command: 'moveTo', args: [1, 1] },
    { command: 'lineTo', args: [3, 1] },
    { command: 'lineTo', args: [3, 2] },
    { command: 'closePath', args: [] },
  ] as const;
  expect(edgesOf({ commands: commands.map(({ command, args }) => ({ command, args: [...args] })) })).toEqual([
    { x0: 1, y0: 1, x1: 3, y1: 1 },
    { x0: 3, y0: 1, x1: 3, y1: 2 },
    { x0: 3, y0: 2, x1: 1, y1: 1 },
  ]);
});

test('the edges of a curve begin and end with it, and follow it', () => {
  const edges = edgesOf({
    commands: [
      { command: 'moveTo', args: [0, 0] },
      { command: 'quadraticCurveTo', args: [2, 0, 2, 2] },
    ],
  });
  expect(edges.at(0)).toMatchObject({ x0: 0, y0: 0 });
  expect(edges.at(-1)).toMatchObject({ x1: 2, y1: 2 });
  expect(edges).toContainEqual(expect.objectContaining({ x0: 1.5, y0: 0.5 })); // its middle
});
