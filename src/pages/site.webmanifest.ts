import { loadSite } from '../site/store.ts';

/** The site as an installed application. */
export async function GET(): Promise<Response> {
  const { config, language, routes } = await loadSite();
  const manifest = {
    name: config.title,
    short_name: config.title,
    description: config.description,
    lang: language,
    start_url: routes.home,
    scope: routes.home,
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [192, 512].map((size) => ({
      src: routes.iconPng(size),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
}
