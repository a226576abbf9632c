import { describe, expect, test } from 'vitest';
import { placeLabels } from './labels.ts';

const FRAME = { x: 0, y: 0, width: 200, height: 100 };
const dot = (x: number, y: number, name = 'Ulm') => ({ name, x, y, radius: 2 });

describe('placeLabels', () => {
  test.each([
    ['right of a dot with room', [dot(100, 50)], 'start'],
    ['left of it at the right edge', [dot(195, 50)], 'end'],
    ['left of it where another dot is right', [dot(100, 50), dot(110, 50)], 'end'],
    ['above it between two others', [dot(100, 50), dot(110, 50), dot(90, 50)], 'middle'],
  ])('%s', (_, dots, anchor) => {
    expect(placeLabels(dots, FRAME)[0]?.anchor).toBe(anchor);
  });

  test('what has no room gets no label', () => {
    expect(placeLabels([dot(100, 50, 'A name far too long for such a small map')], FRAME)).toEqual([undefined]);
  });

  test('an area is named across its middle, or beside a dot there', () => {
    const area = { ...dot(100, 50, 'Land'), radius: 0 };
    const [free] = placeLabels([area], FRAME);
    expect(free).toMatchObject({ x: 100, anchor: 'middle' });
    const [, beside] = placeLabels([dot(100, 50), area], FRAME);
    expect(beside?.y).toBeLessThan((free?.y ?? 0) - 10);
  });

  test('no two labels meet', () => {
    const [first, second] = placeLabels([dot(100, 50), dot(104, 52)], FRAME);
    expect(first?.anchor).toBe('end');
    expect(second?.anchor).toBe('start');
  });
});
