import { readFileSync } from 'node:fs';
import { openFonts } from './set-text.ts';
import { Typeface } from './typeface.ts';

const FILES = ['latin', 'latin-ext', 'vietnamese'].map(
  (part) => `node_modules/@fontsource-variable/gelasio/files/gelasio-${part}-wght-normal.woff2`,
);

/** The fonts of the site's typeface, for tests. */
export const testFonts = openFonts(FILES.map((file) => readFileSync(file)));

/** Opens the site's typeface for tests, with nothing rasterized yet. */
export function testTypeface(): Typeface {
  return new Typeface(testFonts);
}
