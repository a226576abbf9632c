import type { Font } from 'fontkitten';
import { breakLines, canSet, setLine } from './set-text.ts';

/** What a link to an article shows elsewhere. */
export interface SocialText {
  site: string;
  title: string;
  /** Above the title, such as the publisher. */
  over?: string | undefined;
  /** Below it, such as the date. */
  under?: string | undefined;
}

/** Pixels, as the Open Graph's readers want them: 1.91 to 1. */
const SOCIAL_SIZE = { width: 1200, height: 630 };

const MARGIN = 90;
const COLOURS = { paper: '#fbfaf6', ink: '#1f1c18', muted: '#544f48', rubric: '#96281a' };
/** Sizes of the title, the largest first that fits it in its number of lines. */
const TITLES = [
  { size: 84, lines: 3 },
  { size: 68, lines: 4 },
  { size: 56, lines: 5 },
];

/** The picture as SVG, its text as outlines; `undefined` where the typeface lacks a letter of the title. */
export function socialImage(text: SocialText, fonts: readonly Font[]): string | undefined {
  if (!canSet(text.title, fonts)) return undefined;
  const { width, height } = SOCIAL_SIZE;
  const { size, lines } = fitTitle(text.title, fonts, width - 2 * MARGIN);
  const top = MARGIN + 90 + size * 0.8;
  const mark = setLine(text.site, fonts, 36);
  const under = text.under && setLine(text.under, fonts, 30);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" fill="${COLOURS.paper}"/>`,
    `<rect width="14" height="100%" fill="${COLOURS.rubric}"/>`,
    text.over ? at(MARGIN, MARGIN + 30, COLOURS.rubric, setLine(text.over, fonts, 32).svg) : '',
    ...lines.map((line, i) => at(MARGIN, top + i * size * 1.12, COLOURS.ink, setLine(line, fonts, size).svg)),
    under ? at(MARGIN, height - MARGIN + 20, COLOURS.muted, under.svg) : '',
    at(width - MARGIN - mark.width - 14, height - MARGIN + 20, COLOURS.ink, mark.svg),
    `<rect x="${width - MARGIN - 5}" y="${height - MARGIN - 10}" width="5" height="34" fill="${COLOURS.rubric}"/>`,
    '</svg>',
  ].join('');
}

/** The title in lines, as large as it fits; what does not fit at the smallest size ends with an ellipsis. */
function fitTitle(title: string, fonts: readonly Font[], width: number): { size: number; lines: string[] } {
  const sizes = TITLES.map(({ size, lines }) => ({ size, most: lines, lines: breakLines(title, fonts, size, width) }));
  const fits = sizes.find(({ lines, most }) => lines.length <= most);
  if (fits) return fits;
  const { size = 56, most = 5, lines = [] } = sizes.at(-1) ?? {};
  return { size, lines: [...lines.slice(0, most - 1), `${lines[most - 1]} …`] };
}

function at(x: number, y: number, fill: string, svg: string): string {
  return `<g transform="translate(${x} ${y})" fill="${fill}">${svg}</g>`;
}
