import type { TextFile } from '../output-file.ts';
import type { Site } from '../site.ts';

/** Makes the file that tells search engines where the sitemap is. */
export function robotsTxt({ routes }: Site): TextFile {
  const text = `User-agent: *\nAllow: /\n\nSitemap: ${routes.address(routes.sitemap)}\n`;
  return { path: 'robots.txt', type: 'text/plain', write: () => text };
}
