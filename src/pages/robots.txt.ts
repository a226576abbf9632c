import { siteView } from '../site/views/site.ts';

export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteView('/').sitemap}\n`);
}
