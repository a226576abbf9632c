import { join } from 'node:path';
import { readIcon, readRenderedImage } from '../files/image-files.ts';
import { ICON_SIZES, iconIco, iconPng, svgToPng } from '../images/png.ts';
import { iconFile } from './routes.ts';
import type { Site } from './site.ts';
import { pictures } from './views/pictures.ts';

/** An image that is built beside the pages. */
export interface OutputImage {
  /** Its path below `images/`. */
  path: string;
  /** Renders it, when it is served or built. */
  png: () => Promise<Buffer>;
}

/** Returns the pictures of the site and its articles, and the site's icon in the sizes that systems ask for. */
export function outputImages(site: Site): OutputImage[] {
  const cache = join(site.config.cacheDir, 'images');
  return [
    ...pictures(site).map(({ file, svg }) => ({ path: file, png: () => readRenderedImage(svg, cache, svgToPng) })),
    ...ICON_SIZES.map((size) => ({ path: iconFile(size), png: () => iconPng(readIcon(), size) })),
  ];
}

/** Renders the site's icon as the `.ico` that browsers ask for. */
export function faviconIco(): Promise<Buffer> {
  return iconIco(readIcon());
}
