import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';

/** The parts of the site's typeface, as its package splits it. */
const PARTS = ['latin', 'latin-ext', 'vietnamese'];

/** The site's typeface in its regular weight, a font for each part of its alphabet; a picture then needs none of the machine's. */
export function readTypeface(): Font[] {
  return PARTS.map((part) => {
    const file = join('node_modules', `@fontsource-variable/gelasio/files/gelasio-${part}-wght-normal.woff2`);
    const font = create(readFileSync(file));
    if (font.isCollection) throw new Error(`${file} is a collection of fonts`);
    return font;
  });
}
