import { loadSite } from '../site/store.ts';

export async function GET(): Promise<Response> {
  const { routes } = await loadSite();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${routes.address(routes.sitemap)}\n`);
}
