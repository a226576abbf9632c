import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The files that the package of the site's typeface splits its characters into. */
const TYPEFACE_PARTS = ['latin', 'latin-ext', 'vietnamese'];

/** Reads the site's typeface in its regular weight, so that pictures with text need none of the machine's fonts. */
export function readTypeface(): Buffer[] {
  return TYPEFACE_PARTS.map((part) => {
    return readFileSync(
      path.join('node_modules', `@fontsource-variable/gelasio/files/gelasio-${part}-wght-normal.woff2`),
    );
  });
}

/** Reads the site's icon, an SVG. */
export function readIcon(): Buffer {
  return readFileSync(path.join('public', 'favicon.svg'));
}
