import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
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

/** Returns the image kept for `svg` in the folder `cache`, or else renders and keeps it. */
export async function readRenderedImage(
  svg: string,
  cache: string,
  render: (svg: string) => Promise<Buffer>,
): Promise<Buffer> {
  const digest = createHash('sha256').update(svg).digest('base64url').slice(0, 24);
  const file = path.join(cache, `${digest}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const image = await render(svg);
  await mkdir(cache, { recursive: true });
  await writeFile(file, image);
  return image;
}
