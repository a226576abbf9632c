import { readPages } from '../site/built-site.ts';
import { TEST_SITES } from '../../scripts/testing/test-sites.ts';
import { expect, test } from './site-test.ts';

test('every page loads under the strict policy without errors or requests to other hosts, and fits the window', async ({
  page,
  siteName,
  troubles,
}) => {
  test.slow();
  for (const { file } of readPages(TEST_SITES[siteName])) {
    troubles.length = 0;
    await page.goto(`./${file.replace(/(^|\/)index\.html$/, '$1')}`, {
      // The search starts after its page has loaded.
      waitUntil: file.startsWith('search/') ? 'networkidle' : 'load',
    });
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect.soft(content, file).toBeLessThanOrEqual(window ?? 0);
    expect.soft(troubles, file).toEqual([]);
  }
});

test('a missing page gets the site’s own error page, with status 404', async ({ page }) => {
  const response = await page.goto('./no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link').first()).toBeVisible();
});
