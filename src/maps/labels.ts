import { type Box, overlap } from './drawing.ts';

/** The position of a label's text on its baseline; `anchor` is SVG's `text-anchor`. In units of the drawing. */
export interface PlacedLabel {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A dot, or an area, that may get a label. */
export interface Dot {
  name: string;
  x: number;
  y: number;
  /** The radius of the dot's circle; 0 for an area, whose label is in its middle or a little above or below. */
  radius: number;
}

/** Height of a label's letters, in units of the drawing. */
const LABEL_SIZE = 11;
/** Mean width of a letter as a share of its height; generous for sans-serif faces. */
const LETTER_WIDTH = 0.58;
/** Distance between a circle and its label, in units of the drawing. */
const GAP = 3;
/** A label may cover dots that come later than this many after its own. */
const MAX_DOTS_AHEAD = 20;

/**
 * Returns a label for each dot that has room for one, `undefined` for the others. Once there are `max` labels, only areas
 * get one. In the order given, each dot gets a label to its right, left, above or below, if the label is within `frame`,
 * touches no earlier label, and covers neither an earlier dot nor one of the next ones.
 */
export function placeLabels(dots: readonly Dot[], frame: Box, max = dots.length): (PlacedLabel | undefined)[] {
  const circles = dots.map(boxOfCircle);
  const labelBoxes: Box[] = [];
  return dots.map((dot, index) => {
    if (labelBoxes.length >= max && dot.radius > 0) return undefined;
    const free = possibleLabels(dot).find(
      ({ box }) => isWithin(box, frame) && !overlapsAny(box, labelBoxes) && !overlapsAny(box, circles, index),
    );
    if (free) labelBoxes.push(free.box);
    return free?.label;
  });
}

/** Whether a box overlaps one of `others`; with the number of a dot, one of the circles that count for it. */
function overlapsAny(box: Box, others: readonly Box[], dot?: number): boolean {
  const end = dot === undefined ? others.length : Math.min(others.length, dot + MAX_DOTS_AHEAD + 1);
  for (let i = 0; i < end; i++) if (i !== dot && overlap(box, others[i]!)) return true;
  return false;
}

/** Returns a label centered below a dot, whether there is room or not. */
export function labelBelow({ x, y, radius }: Dot): PlacedLabel {
  return { x: toTenth(x), y: toTenth(y + radius + GAP + LABEL_SIZE * 0.75), anchor: 'middle' };
}

function possibleLabels({ name, x, y, radius }: Dot): { label: PlacedLabel; box: Box }[] {
  const width = [...name].length * LABEL_SIZE * LETTER_WIDTH;
  const distance = radius + GAP;
  const baseline = y + LABEL_SIZE * 0.35;
  const besideDot: PlacedLabel[] = [
    { x: x + distance, y: baseline, anchor: 'start' },
    { x: x - distance, y: baseline, anchor: 'end' },
    { x, y: y - distance, anchor: 'middle' },
    labelBelow({ name, x, y, radius }),
  ];
  const inArea = [0, -1, 1].map((lines): PlacedLabel => ({
    x,
    y: baseline + lines * 1.5 * LABEL_SIZE,
    anchor: 'middle',
  }));
  const labels = radius > 0 ? besideDot : inArea;
  const shareLeftOfAnchor = { start: 0, middle: 0.5, end: 1 };
  return labels.map((label) => ({
    label: { ...label, x: toTenth(label.x), y: toTenth(label.y) },
    box: {
      x: label.x - width * shareLeftOfAnchor[label.anchor],
      y: label.y - LABEL_SIZE * 0.8,
      width,
      height: LABEL_SIZE,
    },
  }));
}

/** Rounds to one decimal, as everything that is drawn. */
export function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function boxOfCircle({ x, y, radius }: Dot): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function isWithin(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}
