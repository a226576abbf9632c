import { create, type Font } from 'fontkitten';

/** A line of text as outlines. */
export interface SetLine {
  /** SVG elements; the baseline and the left edge are at 0, one em is `size` units. */
  svg: string;
  /** In the same units. */
  width: number;
}

/**
 * Opens font files, each with a part of a typeface's characters.
 *
 * @throws Error where a file is a collection of fonts.
 */
export function openFonts(files: readonly Buffer[]): Font[] {
  return files.map((file) => {
    const font = create(file);
    if (font.isCollection) throw new Error('a typeface needs files of one font each, and this is a collection');
    return font;
  });
}

/** Whether `fonts` have a glyph for every character of `text` but white space. */
export function canSet(text: string, fonts: readonly Font[]): boolean {
  return [...text.replace(/\s+/g, '')].every((character) => fontFor(character, fonts) !== undefined);
}

/** Sets `text` in one line, `size` units to the em; characters that no font has are left out. */
export function setLine(text: string, fonts: readonly Font[], size: number): SetLine {
  let width = 0;
  const outlines = [...text].flatMap((character) => {
    const font = fontFor(character, fonts);
    const glyph = font?.glyphForCodePoint(character.codePointAt(0) ?? 0);
    if (!font || !glyph) return [];
    const scale = size / font.unitsPerEm;
    const x = width;
    width += glyph.advanceWidth * scale;
    const path = glyph.path.toSVG();
    return path === ''
      ? []
      : [`<path transform="translate(${toHundredth(x)}) scale(${scale} -${scale})" d="${path}"/>`];
  });
  return { svg: outlines.join(''), width };
}

/** Breaks `text` between words into lines at most `width` wide; a word that is wider gets a line to itself. */
export function breakLines(text: string, fonts: readonly Font[], size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longerLine = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && setLine(longerLine, fonts, size).width <= width) lines[lines.length - 1] = longerLine;
    else lines.push(word);
  }
  return lines;
}

function fontFor(character: string, fonts: readonly Font[]): Font | undefined {
  return fonts.find((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}

const toHundredth = (value: number) => Math.round(value * 100) / 100;
