import { readPages } from '../site/built-site-fs.ts';
import { TEST_SITES } from '../../scripts/lib/site/test-sites-fs.ts';
import { expect, test } from './site-test.ts';

test('every page loads under the strict policy, without an error or a request to another host', async ({
  page,
  siteName,
  troubles,
}) => {
  test.slow();
  for (const { file } of readPages(TEST_SITES[siteName])) {
    if (file === '404.html') continue;
    troubles.length = 0;
    await page.goto(`./${file.replace(/(^|\/)index\.html$/, '$1')}`);
    await page.waitForLoadState('networkidle');
    expect.soft(troubles, file).toEqual([]);
  }
});

test('no page is wider than the window', async ({ page, siteName }) => {
  test.slow();
  for (const { file } of readPages(TEST_SITES[siteName])) {
    await page.goto(`./${file}`);
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect.soft(content, file).toBeLessThanOrEqual(window ?? 0);
  }
});

test('what is not there gets the site’s own page, with status 404', async ({ page }) => {
  const response = await page.goto('./no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link').first()).toBeVisible();
});
