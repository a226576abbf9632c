import type { Font } from 'fontkitten';
import { breakLines, canSet, setLine } from './set-text.ts';

/** The text of the picture that other sites show for a link to a page. */
export interface SocialText {
  site: string;
  title: string;
  /** A line above the title, such as the publisher. */
  above?: string | undefined;
  /** A line at the foot, such as the date. */
  below?: string | undefined;
}

/** In pixels; 1.91 to 1, as Open Graph consumers want it. */
const SIZE = { width: 1200, height: 630 };
const MARGIN = 90;
const COLORS = { paper: '#fbfaf6', ink: '#1f1c18', muted: '#544f48', accent: '#96281a' };

/** Sizes of the title; the first in which it fits into so many lines is used. */
const TITLE_SIZES = [
  { size: 84, maxLines: 3 },
  { size: 68, maxLines: 4 },
  { size: 56, maxLines: 5 },
];

/** Returns the picture as SVG with its text as outlines; `undefined` where the typeface lacks a letter of the title. */
export function socialImage(text: SocialText, fonts: readonly Font[]): string | undefined {
  if (!canSet(text.title, fonts)) return undefined;
  const { width, height } = SIZE;
  const { size, lines } = fitTitle(text.title, fonts, width - 2 * MARGIN);
  const top = MARGIN + 90 + size * 0.8;
  const siteName = setLine(text.site, fonts, 36);
  const below = text.below && setLine(text.below, fonts, 30);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" fill="${COLORS.paper}"/>`,
    `<rect width="14" height="100%" fill="${COLORS.accent}"/>`,
    text.above ? moveTo(MARGIN, MARGIN + 30, COLORS.accent, setLine(text.above, fonts, 32).svg) : '',
    ...lines.map((line, i) => moveTo(MARGIN, top + i * size * 1.12, COLORS.ink, setLine(line, fonts, size).svg)),
    below ? moveTo(MARGIN, height - MARGIN + 20, COLORS.muted, below.svg) : '',
    moveTo(width - MARGIN - siteName.width - 14, height - MARGIN + 20, COLORS.ink, siteName.svg),
    `<rect x="${width - MARGIN - 5}" y="${height - MARGIN - 10}" width="5" height="34" fill="${COLORS.accent}"/>`,
    '</svg>',
  ].join('');
}

/** Breaks the title into lines, as large as it fits; one that is too long for the smallest size ends with an ellipsis. */
function fitTitle(title: string, fonts: readonly Font[], width: number): { size: number; lines: string[] } {
  const candidates = TITLE_SIZES.map(({ size, maxLines }) => {
    return { size, maxLines, lines: breakLines(title, fonts, size, width) };
  });
  const fitting = candidates.find(({ lines, maxLines }) => lines.length <= maxLines);
  if (fitting) return fitting;
  const { size, maxLines, lines } = candidates.at(-1)!;
  return { size, lines: [...lines.slice(0, maxLines - 1), `${lines[maxLines - 1]} …`] };
}

function moveTo(x: number, y: number, fill: string, svg: string): string {
  return `<g transform="translate(${x} ${y})" fill="${fill}">${svg}</g>`;
}
