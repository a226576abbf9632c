import { expect, test } from './site-test.ts';

test('a circle of the map can be focused by keyboard, shows the focus, and links to its place', async ({ page }) => {
  await page.goto('./places/');
  const circle = page.getByRole('link', { name: /^Lisbon: \d+ mentions?$/ });
  const color = () => circle.locator('circle').evaluate((element) => getComputedStyle(element).stroke);
  const before = await color();
  await circle.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(circle).toBeFocused();
  expect(await color()).not.toBe(before);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/entities\/place\/lisbon\/$/);
});

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`a quotation links to its mention, which is marked; motion: ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await page.goto('./entities/place/lisbon/');
    await page.locator('.mention-quotes a').first().click();
    const mention = page.locator('.mention:target');
    await expect(mention).toBeInViewport();
    await expect(mention).toHaveText(/^Liss?abon$|^Lisbon$/);
    const name = await mention.evaluate((element) => getComputedStyle(element).animationName);
    expect(name).toBe(reducedMotion === 'reduce' ? 'none' : 'arrive');
    await expect(mention).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  });
}

test('the narrowest phones show the whole navigation', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['.', './places/', './timeline/', './archive/', './glossary/place/', './entities/place/lisbon/']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    await expect(page.getByRole('navigation', { name: 'Site' }).getByRole('link')).toHaveCount(5);
  }
});

test('a search can be narrowed to a section and to a name', async ({ page }) => {
  await page.goto('./search/?q=Cork&section=Harbour');
  const titles = page.locator('.results h2');
  await expect(titles).toHaveText([/The ferry|Laternenfest/, /The ferry|Laternenfest/]);
  await page.goto('./search/?name=Cork');
  await expect(titles).toHaveText([/./, /./, /./]);
  await expect(titles.filter({ hasText: 'Notes from the quay' })).toHaveCount(0);
});
