import { expect, test } from './site-test.ts';

const ARTICLE = './articles/lighthouse/';

test.describe('with a pointer', () => {
  test.skip(({ isMobile }) => isMobile);

  test('a card opens on hover, does not cover its mention and stays inside the window', async ({ page }) => {
    await page.goto(ARTICLE);
    for (const mention of await page.locator('.mention[href]').all()) {
      await mention.hover();
      const card = page.locator('#card');
      await expect(card).toBeVisible();
      await expect(card).toContainText(
        (await mention.getAttribute('data-type')) === 'term' ? 'Term' : /Person|Place|Organi/,
      );
      const [box, mentionBox] = [await card.boundingBox(), await mention.boundingBox()];
      const size = page.viewportSize();
      if (!box || !mentionBox || !size) throw new Error('nothing to measure');
      expect(box.y >= mentionBox.y + mentionBox.height || box.y + box.height <= mentionBox.y).toBe(true);
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height).toBe(
        true,
      );
      await page.mouse.move(0, 0);
      await expect(card).toBeHidden();
    }
  });

  test('a card stays open while the pointer is on it', async ({ page }) => {
    await page.goto(ARTICLE);
    const card = page.locator('#card');
    await page.locator('.mention[href]').first().hover();
    await expect(card).toBeVisible();
    await card.hover();
    await page.waitForTimeout(600);
    await expect(card).toBeVisible();
    await page.mouse.move(0, 0);
    await expect(card).toBeHidden();
  });

  test('buttons go from mention to mention, wrap around, and keep the focus', async ({ page }) => {
    await page.goto(ARTICLE);
    const entry = page.locator('.entry', { hasText: 'Ines Duarte' });
    const mentions = await entry
      .locator('.jumps a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(mentions.length).toBeGreaterThan(1);
    for (const link of await entry.locator('.jumps a').all()) await expect(link).toBeHidden();
    const next = entry.getByRole('button', { name: 'Next mention' });
    await next.focus();
    for (const hash of [...mentions.slice(0), mentions[0]]) {
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${hash}$`));
      await expect(page.locator('.mention:target')).toBeInViewport();
      await expect(next).toBeFocused();
    }
    await expect(entry.locator('.count')).toHaveText(`1 / ${mentions.length}`);
    await entry.getByRole('button', { name: 'Previous mention' }).click();
    await expect(page).toHaveURL(new RegExp(`${mentions.at(-1)}$`));
  });

  test('a card opens on keyboard focus; Escape closes it and keeps the focus; Enter follows the link', async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    const mention = page.locator('.mention[href]').first();
    await mention.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(mention).toBeFocused();
    const card = page.locator('#card');
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(mention).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${await mention.getAttribute('href')}$`));
  });

  test('the reader chooses which mentions are highlighted, and the choice is remembered', async ({ page }) => {
    await page.goto(ARTICLE);
    const links = page.locator('.mention[href]');
    const all = await page.locator('.mention').count();
    const first = await links.count();
    expect(first).toBeGreaterThan(0);
    expect(all).toBeGreaterThan(first);

    await page.getByText('All', { exact: true }).click();
    await expect(links).toHaveCount(all);
    await page.getByText('None', { exact: true }).click();
    await expect(links).toHaveCount(0);
    await page.reload();
    await expect(links).toHaveCount(0);
    await page.getByText('First', { exact: true }).click();
    await expect(links).toHaveCount(first);

    const people = await page.locator('.mention[href][data-type=person]').count();
    await page.getByRole('checkbox', { name: 'People' }).uncheck();
    await expect(links).toHaveCount(first - people);
    await page.reload();
    await expect(page.getByRole('checkbox', { name: 'People' })).not.toBeChecked();
    await expect(links).toHaveCount(first - people);
  });
});

test.describe('on a phone', () => {
  test.skip(({ isMobile }) => !isMobile);

  test('a tap opens the card without covering the mention, a tap elsewhere closes it', async ({ page }) => {
    await page.goto(ARTICLE);
    const mention = page.locator('.mention[href]').last();
    await mention.tap();
    const card = page.locator('#card');
    await expect(card).toBeVisible();
    expect(page.url()).not.toContain('#');
    await expect
      .poll(async () => ((await mention.boundingBox())?.y ?? 0) + 20 < ((await card.boundingBox())?.y ?? 0))
      .toBe(true);
    await page.locator('h1').tap();
    await expect(card).toBeHidden();
  });

  test('a button opens the list of names; going to a mention closes it', async ({ page }) => {
    await page.goto(ARTICLE);
    const margin = page.locator('#margin');
    await expect(margin).toBeHidden();
    await page.locator('#notes-button').tap();
    await expect(margin).toBeVisible();
    await margin.getByRole('button', { name: 'Next mention' }).first().tap();
    await expect(margin).toBeHidden();
    await expect(page).toHaveURL(/#m\d+$/);
  });
});

test('the theme follows the system until the reader chooses one, which is remembered', async ({ page }) => {
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('.');
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.getByText('Light', { exact: true }).click();
  expect(await background()).toBe(light);
  await page.goto(ARTICLE);
  expect(await background()).toBe(light);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('highlights link to the list of names, and the list to every mention', async ({ page }) => {
    await page.goto(ARTICLE);
    await expect(page.locator('#margin')).toBeVisible();
    const mention = page.locator('.mention[href]').first();
    await mention.click();
    await expect(page.locator('.entry:target')).toBeVisible();
    await page.locator('.entry:target .jumps a').first().click();
    await expect(page.locator('.mention:target')).toBeVisible();
    for (const control of await page.locator('input, button').all()) await expect(control).toBeHidden();
  });
});

test('the chosen text size applies from the first paint of the next page on', async ({ page }) => {
  const size = () =>
    page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('p') ?? document.body).fontSize));
  await page.goto('.');
  const normal = await size();
  await page.getByText('Very large', { exact: true }).click();
  const large = await size();
  expect(large).toBeGreaterThan(normal * 1.3);
  await page.route('**/*.js', (route) =>
    route.request().url().includes('preferences') ? route.continue() : route.abort(),
  );
  await page.reload();
  expect(await size()).toBe(large);
});

test('a button copies the page’s address', async ({ page, context, isMobile, baseURL }) => {
  test.skip(isMobile);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^https:\/\/postil\.example\/.*articles\/lighthouse\/$/);
  expect(new URL(copied).pathname).toBe(new URL(ARTICLE, baseURL).pathname);
});

test('a page is fetched when the pointer hovers over its link', async ({ page, isMobile, troubles }) => {
  test.skip(isMobile);
  await page.goto(ARTICLE);
  const fetched = page.waitForRequest(/\/glossary\/$/);
  await page.getByRole('link', { name: 'Glossary' }).hover();
  await fetched;
  expect(troubles).toEqual([]);
});

test('an article links to the previous and the next one of its section only', async ({ page }) => {
  await page.goto('./articles/harbour/laternenfest/');
  const around = page.getByRole('navigation', { name: 'Weitere Artikel' });
  await expect(around.getByRole('link')).toHaveText([/^منارة/, /^The ferry/]);
});

test('print has the text, numbered notes, the address, and no controls', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#margin')).toBeVisible();
  await expect(page.getByText('From https://postil.example')).toBeVisible();
  for (const control of await page.locator('nav, button, input, .jumps').all()) await expect(control).toBeHidden();
  const mention = page.locator('.mention[href]').first();
  const number = await mention.evaluate((node) => getComputedStyle(node, '::after').content);
  const note = page.locator(`.entry[data-note=${number}]`);
  await expect(note).toHaveAttribute('id', (await mention.getAttribute('data-entity')) ?? '');
});

test('a right-to-left text is set right to left inside a left-to-right page', async ({ page }) => {
  await page.goto('./articles/harbour/manara/');
  const direction = (selector: string) => page.locator(selector).evaluate((node) => getComputedStyle(node).direction);
  expect([await direction('html'), await direction('h1'), await direction('.prose')]).toEqual(['ltr', 'rtl', 'rtl']);
  await expect(page.locator('.mention[href]').first()).toHaveText('رأس مارو');
});
