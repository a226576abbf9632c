import { readFileSync } from 'node:fs';
import { openTypeface, type Typeface } from './typeface.ts';

const FILES = ['latin', 'latin-ext', 'vietnamese'].map(
  (part) => `node_modules/@fontsource-variable/gelasio/files/gelasio-${part}-wght-normal.woff2`,
);

/** Opens the site's typeface for tests, with nothing rasterized yet. */
export function testTypeface(): Typeface {
  return openTypeface(FILES.map((file) => readFileSync(file)));
}
