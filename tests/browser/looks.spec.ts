import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

const ARTICLE = './articles/lighthouse/';

/** A page of every kind. */
const PAGES = [
  './',
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

/** Opens a page and waits for what script adds to it. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path.includes('?q=')) await expect(page.getByRole('status')).not.toBeEmpty();
}

test('nothing moves while a page loads', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const moved = list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0);
      document.documentElement.dataset['moved'] = String(
        Number(document.documentElement.dataset['moved'] ?? 0) + moved,
      );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of PAGES) {
    await visit(page, path);
    // The last frame's movements are told after it is painted.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
    expect.soft(Number(await page.locator('html').getAttribute('data-moved')), path).toBeLessThan(0.001);
  }
});

test('in a window of 320 pixels, and with letters twice as large, nothing is cut off', async ({ page }) => {
  for (const setting of ['narrow', 'large']) {
    if (setting === 'narrow') await page.setViewportSize({ width: 320, height: 640 });
    else await page.setViewportSize({ width: 1280, height: 800 });
    for (const path of PAGES) {
      await visit(page, path);
      if (setting === 'large') await page.evaluate(() => (document.documentElement.style.fontSize = '32px'));
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect.soft(content, `${setting} ${path}`).toBeLessThanOrEqual(window ?? 0);
    }
  }
});

test('where the system chooses the colours, mentions are still told from the text and types from each other', async ({
  page,
}) => {
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

/** What axe finds to mend on a page as it is. */
async function faults(page: Page): Promise<string[]> {
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const rules = { 'color-contrast-enhanced': { enabled: true } };
  const { violations } = await new AxeBuilder({ page }).options({ runOnly, rules }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to mend, and text stands out by 7 to 1 or more, in ${colorScheme} colours`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile && colorScheme === 'dark', 'The colours are those of a wide screen.');
    test.slow();
    await page.emulateMedia({ colorScheme });
    for (const path of PAGES) {
      await visit(page, path);
      expect.soft(await faults(page), path).toEqual([]);
    }
  });

  test(`axe finds nothing to mend in what opens over an article, in ${colorScheme} colours`, async ({
    page,
    isMobile,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(ARTICLE);
    const mention = page.locator('.mention[href]').first();
    await (isMobile ? mention.tap() : mention.hover());
    await expect(page.locator('#card')).toBeVisible();
    expect.soft(await faults(page), 'the card').toEqual([]);
    if (isMobile) {
      // The card lies on the button until it is closed.
      await page.locator('h1').tap();
      await page.locator('#margin-button').tap();
      await expect(page.locator('#margin')).toBeVisible();
      expect.soft(await faults(page), 'the list of names').toEqual([]);
    } else {
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('searchbox').fill('lighthouse');
      await expect(page.locator('.results h2').first()).toBeVisible();
      expect.soft(await faults(page), 'the search').toEqual([]);
    }
  });
}
