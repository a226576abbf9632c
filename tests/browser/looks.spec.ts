import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

const ARTICLE = './articles/lighthouse/';

/** One page of every kind. */
const PAGES = [
  '.',
  ARTICLE,
  './articles/harbour/manara/',
  './sections/harbour/',
  './search/?q=lighthouse',
  './search/?q=xyzxyz',
  './search/de/',
  './articles/harbour/laternenfest/',
  './glossary/',
  './glossary/place/',
  './places/',
  './timeline/',
  './archive/',
  './archive/2019/',
  './data/',
  './entities/place/marrow-point/',
  './articles/harbour/ferry/',
  './entities/person/ines-duarte/',
  './search/',
  './404.html',
];

/** Opens a page and waits for what scripts add to it. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path.includes('?q=')) await expect(page.getByRole('status')).not.toBeEmpty();
}

test('with forced colors, mentions differ from the text and types from each other', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(ARTICLE);
  const styles = await page.locator('.mention[href]').evaluateAll((nodes) =>
    nodes.map((node): [string | null, string] => {
      const { textDecorationStyle, textDecorationThickness } = getComputedStyle(node);
      return [node.getAttribute('data-type'), `${textDecorationStyle} ${textDecorationThickness}`];
    }),
  );
  const byType = new Map(styles);
  expect(byType.size).toBeGreaterThan(1);
  expect(new Set(byType.values()).size).toBe(byType.size);
});

/** Returns what axe reports for the page as it is now. */
async function accessibilityViolations(page: Page): Promise<string[]> {
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const rules = { 'color-contrast-enhanced': { enabled: true } };
  const { violations } = await new AxeBuilder({ page }).options({ runOnly, rules }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Returns by how many pixels the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Adds up layout shifts in an attribute of the root element: https://web.dev/articles/cls. */
function sumLayoutShifts(): void {
  let shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts += 'value' in entry ? Number(entry.value) : 0;
    document.documentElement.dataset['shifts'] = String(shifts);
  }).observe({ type: 'layout-shift', buffered: true });
}

for (const path of PAGES)
  test(`${path} has no layout shifts, no violations for axe, a contrast of 7 to 1, and fits narrow windows and large text`, async ({
    page,
    isMobile,
  }) => {
    test.slow();
    await page.addInitScript(sumLayoutShifts);
    await visit(page, path);
    // Layout shifts of a frame are reported after it is painted.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
    expect.soft(Number(await page.locator('html').getAttribute('data-shifts'))).toBeLessThan(0.001);
    // A phone has the colors of a wide screen.
    for (const colorScheme of isMobile ? (['light'] as const) : (['light', 'dark'] as const)) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await accessibilityViolations(page), colorScheme).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await overflow(page), 'in a window of 320 pixels').toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '32px'));
    expect.soft(await overflow(page), 'with text twice as large').toBeLessThanOrEqual(0);
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe has no violations for what opens over an article, in ${colorScheme} colors`, async ({ page, isMobile }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(ARTICLE);
    const mention = page.locator('.mention[href]').first();
    await (isMobile ? mention.tap() : mention.hover());
    await expect(page.locator('#card')).toBeVisible();
    expect.soft(await accessibilityViolations(page), 'the card').toEqual([]);
    if (isMobile) {
      // The card covers the button until it is closed.
      await page.locator('h1').tap();
      await page.locator('#notes-button').tap();
      await expect(page.locator('#margin')).toBeVisible();
      expect.soft(await accessibilityViolations(page), 'the list of names').toEqual([]);
    } else {
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('searchbox').fill('lighthouse');
      await expect(page.locator('.results h2').first()).toBeVisible();
      expect.soft(await accessibilityViolations(page), 'the search').toEqual([]);
    }
  });
