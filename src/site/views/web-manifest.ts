import type { TextFile } from '../output-file.ts';
import type { Site } from '../site.ts';

/** Widths in pixels of the icons that an installed site needs. */
const ICON_SIZES = [192, 512];
const PAPER = '#fbfaf6';

/** Makes the file that describes the site as an installed application. */
export function webManifest({ config, language, routes }: Site): TextFile {
  const manifest = {
    name: config.title,
    short_name: config.title,
    description: config.description,
    lang: language,
    start_url: routes.home,
    scope: routes.home,
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: ICON_SIZES.map((size) => ({
      src: routes.iconPng(size),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  };
  return { path: 'site.webmanifest', type: 'application/manifest+json', write: () => JSON.stringify(manifest) };
}
