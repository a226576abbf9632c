import type { Font } from 'fontkitten';

/** A line of text as outlines. */
export interface SetLine {
  /** SVG elements; the baseline is at 0, the left edge too, an em is `size` units. */
  svg: string;
  width: number;
}

/** Whether `fonts` have a glyph for every character of `text`, white space aside. */
export function canSet(text: string, fonts: readonly Font[]): boolean {
  return [...text.replace(/\s+/g, '')].every((character) => fontFor(character, fonts) !== undefined);
}

/** Sets `text` in one line; characters that no font has are left out. */
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
    return path === '' ? [] : [`<path transform="translate(${round(x)}) scale(${scale} -${scale})" d="${path}"/>`];
  });
  return { svg: outlines.join(''), width };
}

/** Breaks `text` between words into lines of at most `width`; a longer word stands in a line of its own. */
export function breakLines(text: string, fonts: readonly Font[], size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && setLine(longer, fonts, size).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function fontFor(character: string, fonts: readonly Font[]): Font | undefined {
  return fonts.find((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}

const round = (value: number) => Math.round(value * 100) / 100;
