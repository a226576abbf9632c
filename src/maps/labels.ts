import type { Point } from './path-data.ts';

/** Where a label's text starts, stands around or ends (SVG's `text-anchor`), on its baseline. */
export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A rectangle of the drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A dot that may get a label. */
export interface Dot {
  name: string;
  x: number;
  y: number;
  /** Of its circle; 0 for an area, which is named across its middle or a little above or below. */
  radius: number;
}

/** Height of a label's letters, in units of the drawing. */
const LABEL_SIZE = 11;
/** A letter's mean width as a share of its height, on the generous side for sans-serif faces. */
const LETTER_WIDTH = 0.58;
const GAP = 3;
/** Lesser dots than the next few may disappear under a label. */
const AHEAD = 20;

/**
 * A label for each dot that has room for one, `undefined` for the others. Once there are `most`, only areas get one. Dots are
 * served in the order given: right of the dot, left, above or below, wherever the label lies within `frame`, touches no label
 * before it and covers no dot that comes before it or soon after it.
 */
export function placeLabels(dots: readonly Dot[], frame: Box, most = dots.length): (Label | undefined)[] {
  const circles = dots.map(({ x, y, radius }) => boxAround([x, y], radius));
  const taken: Box[] = [];
  return dots.map((dot, own) => {
    if (taken.length >= most && dot.radius > 0) return undefined;
    const others = circles.filter((_, i) => i !== own && i <= own + AHEAD);
    const found = positionsOf(dot).find(
      ({ box }) => liesIn(box, frame) && ![...taken, ...others].some((other) => overlap(box, other)),
    );
    if (found) taken.push(found.box);
    return found?.label;
  });
}

/** A label centred below its dot, whether there is room or not. */
export function labelBelow({ x, y, radius }: Dot): Label {
  return { x: toTenth(x), y: toTenth(y + radius + GAP + LABEL_SIZE * 0.75), anchor: 'middle' };
}

function positionsOf({ name, x, y, radius }: Dot): { label: Label; box: Box }[] {
  const width = [...name].length * LABEL_SIZE * LETTER_WIDTH;
  const away = radius + GAP;
  const middle = y + LABEL_SIZE * 0.35;
  const around: Label[] = [
    { x: x + away, y: middle, anchor: 'start' },
    { x: x - away, y: middle, anchor: 'end' },
    { x, y: y - away, anchor: 'middle' },
    labelBelow({ name, x, y, radius }),
  ];
  const across = [0, -1, 1].map((lines): Label => ({ x, y: middle + lines * 1.5 * LABEL_SIZE, anchor: 'middle' }));
  const labels = radius > 0 ? around : across;
  const share = { start: 0, middle: 0.5, end: 1 };
  return labels.map((label) => ({
    label: { ...label, x: toTenth(label.x), y: toTenth(label.y) },
    box: { x: label.x - width * share[label.anchor], y: label.y - LABEL_SIZE * 0.8, width, height: LABEL_SIZE },
  }));
}

/** Rounded to one decimal, as all that is drawn. */
export function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function boxAround([x, y]: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function liesIn(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}
