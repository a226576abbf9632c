import { createApp } from 'astro/app/entrypoint';
import type { ShownPage } from '../site/shown-page.ts';

// A page is written to a file at once: nobody waits for its beginning.
const app = createApp({ streaming: false });

/**
 * Renders the page at `address` as HTML.
 *
 * @throws When Astro could not render it; Astro has printed why.
 */
export async function renderPage(address: string, page: ShownPage): Promise<string> {
  // Astro's own name of the page that is written to `404.html`.
  const request = new Request(address.replace(/\.html$/, ''));
  const routeData = app.match(request);
  const response = await app.render(request, { locals: { page }, ...(routeData && { routeData }) });
  if (response.status >= 500) throw new Error(`${address} could not be rendered`);
  return response.text();
}
