import { expect, test } from './site-test.ts';

test('a search finds articles and names, can be narrowed, and keeps its address', async ({ page, troubles }) => {
  await page.goto('./search/');
  await page.getByRole('searchbox').fill('lighthouse');
  const results = page.locator('.pf-results > li');
  await expect(results.filter({ hasText: 'Lighthouse at Marrow Point' })).toBeVisible();
  await expect(results.filter({ hasText: /^Place/ })).toBeVisible();
  await expect(page).toHaveURL(/\?q=lighthouse$/);

  await page.getByRole('combobox', { name: 'Type' }).click();
  await page.getByRole('option', { name: /^Place/ }).click();
  await expect(results.filter({ hasText: /^Article/ })).toHaveCount(0);
  await expect(results.filter({ hasText: /^Place/ })).toBeVisible();

  await page.reload();
  await expect(results.first()).toBeVisible();
  expect(troubles).toEqual([]);
});

test('what stands in sidebars, cards and lists of mentions is not found twice', async ({ page }) => {
  await page.goto('./search/?q=glazed');
  const results = page.locator('.pf-results > li');
  await expect(results.first()).toBeVisible();
  await expect(results).toHaveCount(1);
  await expect(results).toContainText('lantern room');
});
