import { expect, test } from './site-test.ts';

test('a search finds articles and names, can be narrowed, and is in the address', async ({ page, troubles }) => {
  await page.goto('./search/');
  await page.getByRole('searchbox').fill('lighthouse');
  const results = page.locator('.results > li');
  await expect(results.filter({ hasText: 'Lighthouse at Marrow Point' })).toBeVisible();
  await expect(results.filter({ hasText: /^Place/ })).toBeVisible();
  await expect(page).toHaveURL(/\?q=lighthouse$/);

  await page.getByRole('combobox', { name: 'Type' }).selectOption('Place');
  await expect(results.filter({ hasText: /^Article/ })).toHaveCount(0);
  await expect(results.filter({ hasText: /^Place/ })).toBeVisible();

  await expect(page).toHaveURL(/\?q=lighthouse&type=Place$/);

  await page.reload();
  await expect(results.first()).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Type' })).toHaveValue('Place');
  expect(troubles).toEqual([]);
});

test('a name or alias finds the page of the name first', async ({ page }) => {
  for (const [query, name] of [
    ['Marrow Point', 'Marrow Point'],
    ['ms duarte', 'Ines Duarte'],
  ]) {
    await page.goto(`./search/?q=${query}`);
    await expect(page.locator('.results h2').first()).toHaveText(name ?? '');
  }
});

test('articles in every language are found, and can be sorted by date', async ({ page }) => {
  await page.goto('./search/?q=Cork&sort=desc');
  const titles = page.locator('.results h2');
  await expect(titles).toHaveText([/^The ferry/, /^Laternenfest/, /^Lighthouse/]);
  await expect(titles.nth(1)).toHaveAttribute('lang', 'de');
  await page.getByRole('combobox', { name: 'Order' }).selectOption('asc');
  await expect(titles).toHaveText([/^Lighthouse/, /^Laternenfest/, /^The ferry/]);
});

test('the keyboard suffices: / opens the search, arrows go through the results, Enter follows one, the words are marked', async ({
  page,
  isMobile,
  troubles,
}) => {
  test.skip(isMobile);
  await page.goto('./articles/harbour/ferry/');
  await page.keyboard.press('/');
  const field = page.getByRole('dialog').getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('volunteer');
  const title = page.locator('.results h2 a').first();
  await expect(title).toHaveText(/^Lighthouse/);
  await page.keyboard.press('ArrowDown');
  await expect(title).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/lighthouse\/$/);
  const marked = () => page.evaluate(() => [...(CSS.highlights.get('search-words') ?? [])].map(String));
  await expect.poll(marked).toEqual(['Volunteers']);
  expect(troubles).toEqual([]);
});

test('the search over a page keeps its address, is in its language and closes on Escape', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile);
  await page.goto('./articles/harbour/laternenfest/');
  const address = page.url();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox', { name: 'Suchen nach' }).fill('Cork');
  await expect(dialog.locator('.results h2').first()).toBeVisible();
  expect(page.url()).toBe(address);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('/');
  await expect(dialog.getByRole('searchbox')).toHaveValue('Cork');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  // A key so soon after Escape that the focus is still in the closed dialog.
  const field = page.locator('dialog input').first();
  await field.evaluate((input) => input.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true })));
  await expect(dialog).toBeVisible();
});

test('if the search cannot be loaded into the page, the keys go to the search page', async ({ page, isMobile }) => {
  test.skip(isMobile);
  await page.goto('./glossary/');
  await page.route('**/search/', (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('results that arrive late keep the keyboard focus on the same result', async ({ page }) => {
  await page.goto('./search/?q=volunteer');
  const title = page.locator('.results h2 a').first();
  await title.focus();
  await page.evaluate(() => document.querySelector('.results li')?.setAttribute('data-old', ''));
  await page.locator('form').evaluate((form: HTMLFormElement) => form.requestSubmit());
  await expect(page.locator('[data-old]')).toHaveCount(0);
  await expect(title).toBeFocused();
});

test('a misspelled query suggests similar names', async ({ page }) => {
  await page.goto('./search/?q=Durate');
  await expect(page.getByRole('status')).toContainText('Nothing was found for “Durate”.');
  await page.getByRole('status').getByRole('link', { name: 'Ines Duarte' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ines Duarte');
});

test('a search whose index cannot be loaded says so', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('./search/?q=lamp');
  await expect(page.getByRole('status')).toContainText('could not be loaded');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says what to use instead', async ({ page }) => {
    await page.goto('./search/');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
  });
});

test('text in sidebars, cards and lists of mentions is not found again', async ({ page }) => {
  await page.goto('./search/?q=glazed');
  const results = page.locator('.results > li');
  await expect(results.first()).toBeVisible();
  await expect(results).toHaveCount(1);
  await expect(results).toContainText('lantern room');
});
