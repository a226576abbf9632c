import { test as base } from '@playwright/test';
import { serveSite } from '../../scripts/preview/static-server.ts';
import { builtFolder, TEST_SITES } from '../../scripts/testing/test-sites.ts';

/** Which of the built sites a project's tests visit. */
export interface SiteOptions {
  siteName: keyof typeof TEST_SITES;
}

interface TestFixtures {
  /** Errors, blocked content, failed requests and requests to other hosts. */
  troubles: string[];
}

/**
 * Playwright's `test` with a built site, served as a static host does, on a port of its own. Addresses are
 * relative to the site's base path: `page.goto('.')` is its home page.
 */
export const test = base.extend<TestFixtures, SiteOptions & { siteUrl: string }>({
  siteName: ['root', { option: true, scope: 'worker' }],
  siteUrl: [
    async ({ siteName }, use) => {
      const site = TEST_SITES[siteName];
      const { server, url } = await serveSite({ dir: builtFolder(site), base: site.base });
      await use(url);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ siteUrl }, use) => use(siteUrl),
  troubles: async ({ page, siteUrl }, use) => {
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
    page.on(
      'console',
      (message) => message.type() === 'error' && troubles.push(`console: ${message.text()} ${message.location().url}`),
    );
    page.on('requestfailed', (request) => {
      // Leaving a page aborts what it was still loading.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') troubles.push(`failed: ${request.url()}`);
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(siteUrl).origin) troubles.push(`foreign: ${request.url()}`);
    });
    await use(troubles);
  },
});

export { expect } from '@playwright/test';
