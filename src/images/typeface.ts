import { create, type Font, type Path } from 'fontkitten';
import { edgesOf } from './outline.ts';
import { type Bitmap, rasterize } from './rasterize.ts';

/** How a typeface shows one character. */
interface Glyph {
  /** In em. */
  advance: number;
  /** In em, with y downward; the origin is the pen's. */
  path: Path;
  /** Its bitmaps so far, by size and place of the pen. */
  bitmaps: Map<string, Bitmap>;
}

/** A glyph, and the pixel of its origin. */
export interface PlacedGlyph {
  x: number;
  bitmap: Bitmap;
}

/** Places of the pen within a pixel: rounded to whole pixels, the spaces between small letters would look uneven. */
const PEN_PLACES = 4;

/** White space, soft hyphens, joiners and their like. */
const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}]+/gu;

/** Marks that no composed character has. Where they go is in tables of the font that are not read here. */
const COMBINING = /\p{Mark}/u;

/**
 * Opens font files, each with a part of a typeface's characters.
 *
 * @throws Error where a file is a collection of fonts.
 */
export function openTypeface(files: readonly Buffer[]): Typeface {
  return new Typeface(
    files.map((file) => {
      const font = create(file);
      if (font.isCollection) throw new Error('a typeface needs files of one font each, and this is a collection');
      return font;
    }),
  );
}

/**
 * A typeface whose glyphs are read from its fonts once, and rasterized once for each size and place of the pen. All bitmaps
 * of a character take about 30 KB in the six sizes of a picture; a site in one language has a hundred characters.
 */
export class Typeface {
  readonly #fonts: readonly Font[];
  readonly #glyphs = new Map<string, Glyph | undefined>();

  /** `fonts` have a part of the characters each. */
  constructor(fonts: readonly Font[]) {
    this.#fonts = fonts;
  }

  /** Whether there is a glyph for every character of `text` that one would see. */
  canSet(text: string): boolean {
    return charactersOf(text.replace(INVISIBLE, '')).every((character) => this.#glyph(character) !== undefined);
  }

  /** Returns the width of `text` in em; a character without a glyph has none. */
  width(text: string): number {
    let width = 0;
    for (const character of charactersOf(text)) width += this.#glyph(character)?.advance ?? 0;
    return width;
  }

  /** Sets `text` in one line from `x` at `size` pixels to the em; characters without a glyph are left out. */
  setLine(text: string, size: number, x: number): PlacedGlyph[] {
    const placed: PlacedGlyph[] = [];
    let pen = x;
    for (const character of charactersOf(text)) {
      const glyph = this.#glyph(character);
      if (!glyph) continue;
      if (glyph.path.commands.length > 0) placed.push(placeGlyph(glyph, size, pen));
      pen += glyph.advance * size;
    }
    return placed;
  }

  #glyph(character: string): Glyph | undefined {
    if (!this.#glyphs.has(character)) this.#glyphs.set(character, this.#readGlyph(character.codePointAt(0) ?? 0));
    return this.#glyphs.get(character);
  }

  #readGlyph(codePoint: number): Glyph | undefined {
    if (COMBINING.test(String.fromCodePoint(codePoint))) return undefined;
    const font = this.#fonts.find((candidate) => candidate.hasGlyphForCodePoint(codePoint));
    if (!font) return undefined;
    const { advanceWidth, path } = font.glyphForCodePoint(codePoint);
    const em = 1 / font.unitsPerEm;
    return { advance: advanceWidth * em, path: path.scale(em, -em), bitmaps: new Map() };
  }
}

function charactersOf(text: string): string[] {
  return [...text.normalize('NFC')];
}

function placeGlyph(glyph: Glyph, size: number, pen: number): PlacedGlyph {
  const steps = Math.round(pen * PEN_PLACES);
  const x = Math.floor(steps / PEN_PLACES);
  return { x, bitmap: bitmapOf(glyph, size, steps / PEN_PLACES - x) };
}

function bitmapOf({ path, bitmaps }: Glyph, size: number, place: number): Bitmap {
  const key = `${size} ${place}`;
  const known = bitmaps.get(key);
  if (known) return known;
  const bitmap = rasterize(edgesOf(path.scale(size).translate(place, 0)));
  bitmaps.set(key, bitmap);
  return bitmap;
}
