import { Canvas, type Ink } from './canvas.ts';
import { breakLines, truncate } from './fit-text.ts';
import type { Color } from './indexed-png.ts';
import type { Typeface } from './typeface.ts';

/** The text of the picture that other sites show for a link to a page. */
export interface SocialText {
  site: string;
  title: string;
  /** A line above the title, such as the publisher. */
  above?: string | undefined;
  /** A line at the foot, such as the date. */
  below?: string | undefined;
}

/** A line of text in its place. */
interface Line {
  text: string;
  /** Pixels to the em. */
  size: number;
  /** In pixels, as `baseline`. */
  x: number;
  baseline: number;
  ink: Ink;
}

const PAPER: Color = [0xfb, 0xfa, 0xf6];
const INKS: readonly Color[] = [
  [0x1f, 0x1c, 0x18],
  [0x54, 0x4f, 0x48],
  [0x96, 0x28, 0x1a],
];
const [BLACK, GRAY, RED] = [0, 1, 2] as const;

/** In pixels; 1.91 to 1, as Open Graph consumers want it. */
const SIZE = { width: 1200, height: 630 };
const MARGIN = 90;
const TEXT_WIDTH = SIZE.width - 2 * MARGIN;
/** Baseline of the line at the foot. */
const FOOT = SIZE.height - MARGIN + 20;
const BARS = [
  { x: 0, y: 0, width: 14, height: SIZE.height },
  { x: SIZE.width - MARGIN - 5, y: SIZE.height - MARGIN - 10, width: 5, height: 34 },
];
/** Where the site's name ends, before its bar, and its least distance from what else is at the foot. */
const SITE_NAME = { right: SIZE.width - MARGIN - 14, gap: 40 };

/** Sizes of the title; the first in which it fits into so many lines is used. */
const TITLE_SIZES = [
  { size: 84, maxLines: 3 },
  { size: 68, maxLines: 4 },
  { size: 56, maxLines: 5 },
];

/** All pictures are drawn on one canvas, one after the other. */
const canvas = new Canvas(SIZE, PAPER, INKS);

/** Draws the picture as PNG; characters that the typeface lacks are left out. */
export function drawSocialPicture(text: SocialText, typeface: Typeface): Buffer {
  canvas.clear();
  for (const bar of BARS) canvas.fillRectangle(bar, RED);
  for (const line of [
    aboveLine(text.above, typeface),
    ...titleLines(text.title, typeface),
    ...footLines(text, typeface),
  ]) {
    for (const { bitmap, x } of typeface.setLine(line.text, line.size, line.x)) {
      canvas.drawBitmap(bitmap, x, line.baseline, line.ink);
    }
  }
  return canvas.toPng();
}

function aboveLine(above = '', typeface: Typeface): Line {
  const size = 32;
  const text = truncate(above, typeface, TEXT_WIDTH / size);
  return { text, size, x: MARGIN, baseline: MARGIN + 30, ink: RED };
}

/** Breaks the title into lines, as large as it fits; one that is too long for the smallest size ends with an ellipsis. */
function titleLines(title: string, typeface: Typeface): Line[] {
  const widestWord = Math.max(...title.split(/\s+/).map((word) => typeface.width(word)));
  const fits = ({ size, maxLines }: (typeof TITLE_SIZES)[number]) =>
    widestWord <= TEXT_WIDTH / size && breakLines(title, typeface, TEXT_WIDTH / size).length <= maxLines;
  const { size, maxLines } = TITLE_SIZES.find(fits) ?? TITLE_SIZES.at(-1)!;
  const width = TEXT_WIDTH / size;
  const lines = breakLines(title, typeface, width);
  const last = truncate(lines.slice(maxLines - 1).join(' '), typeface, width);
  return [...lines.slice(0, maxLines - 1), last].map((text, i) => {
    return { text, size, x: MARGIN, baseline: Math.round(MARGIN + 90 + size * (0.8 + i * 1.12)), ink: BLACK };
  });
}

/** Returns what stands at the foot, and at its right end the site's name in the room that is left. */
function footLines({ below = '', site }: SocialText, typeface: Typeface): Line[] {
  const [size, nameSize] = [30, 36];
  const text = truncate(below, typeface, TEXT_WIDTH / size);
  const end = MARGIN + typeface.width(text) * size;
  const name = truncate(site, typeface, (SITE_NAME.right - SITE_NAME.gap - end) / nameSize);
  const nameX = SITE_NAME.right - typeface.width(name) * nameSize;
  return [
    { text, size, x: MARGIN, baseline: FOOT, ink: GRAY },
    { text: name, size: nameSize, x: nameX, baseline: FOOT, ink: BLACK },
  ];
}
