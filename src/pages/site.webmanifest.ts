import { config } from '../../postil.config.ts';
import { siteView } from '../site/views/site.ts';

/** The site as an installed application. */
export function GET(): Response {
  const { home, language, iconPath } = siteView('/');
  const manifest = {
    name: config.title,
    short_name: config.title,
    description: config.description,
    lang: language,
    start_url: home,
    scope: home,
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [192, 512].map((size) => ({
      src: iconPath(size),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
}
