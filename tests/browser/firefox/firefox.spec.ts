import { expect, test as base } from '../site-test.ts';
import { startFirefox, type Firefox } from './firefox.ts';

const executable = process.env.POSTIL_FIREFOX ?? '';
const ARTICLE = 'articles/lighthouse/';

/** Returns a fixture: one Firefox with these preferences for all tests of a worker. */
function firefoxWith(preferences: Record<string, boolean>) {
  const start = async ({ siteUrl }: { siteUrl: string }, use: (firefox: Firefox) => Promise<void>) => {
    const firefox = await startFirefox(executable, siteUrl, preferences);
    await use(firefox);
    await firefox.close();
  };
  return [start, { scope: 'worker' }] as [typeof start, { scope: 'worker' }];
}

const test = base.extend<object, { firefox: Firefox; scriptless: Firefox }>({
  firefox: firefoxWith({}),
  scriptless: firefoxWith({ 'javascript.enabled': false }),
});

test.skip(executable === '', 'There is no Firefox; POSTIL_FIREFOX names one.');
test.describe.configure({ mode: 'default' });

test('a card opens beside its mention and inside the window, and Escape closes it', async ({ firefox }) => {
  const { page } = firefox;
  await page.resize(1280, 800);
  await page.goto(ARTICLE);
  const card = () =>
    page.evaluate(() => {
      const card = document.querySelector('#card:popover-open')?.getBoundingClientRect();
      const mention = document.querySelector('.mention[data-open]')?.getBoundingClientRect();
      if (!card || !mention) return 'closed';
      const isInside = card.top >= 0 && card.left >= 0 && card.bottom <= innerHeight && card.right <= innerWidth;
      return isInside && (card.top >= mention.bottom || card.bottom <= mention.top) ? 'open' : 'in the way';
    });
  await page.point('.mention[href]');
  await expect.poll(card).toBe('open');
  await page.type('Escape');
  await expect.poll(card).toBe('closed');
});

test('the highlights and colors that a reader chose are remembered', async ({ firefox }) => {
  const { page } = firefox;
  await page.goto(ARTICLE);
  const state = () =>
    page.evaluate(() => ({
      highlights: document.querySelectorAll('.mention[href]').length,
      scheme: getComputedStyle(document.documentElement).colorScheme,
    }));
  expect((await state()).highlights).toBeGreaterThan(0);
  await page.point('label:has([name=highlights][value=none])', 'press');
  await page.point('label:has([name=theme][value=dark])', 'press');
  await expect.poll(state).toEqual({ highlights: 0, scheme: 'dark' });
  await page.reload();
  expect(await state()).toEqual({ highlights: 0, scheme: 'dark' });
  await page.evaluate(() => localStorage.clear());
});

test('the list of names is a sheet on a narrow screen, and goes to the mentions', async ({ firefox }) => {
  const { page } = firefox;
  await page.resize(400, 800);
  await page.goto(ARTICLE);
  const isOpen = () => page.evaluate(() => document.querySelector('#margin:popover-open') !== null);
  await page.point('#notes-button', 'press');
  await expect.poll(isOpen).toBe(true);
  await page.point('.jumps button[value=next]', 'press');
  await expect.poll(isOpen).toBe(false);
  expect(await page.evaluate(() => location.hash)).toMatch(/^#m\d+$/);
  await page.resize(1280, 800);
});

test('the search opens over a page, finds an article, and marks the words in it', async ({ firefox }) => {
  const { page } = firefox;
  await page.goto('');
  await page.type('/');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  await page.type('volunteer');
  await expect
    .poll(() => page.evaluate(() => document.querySelector('.results h2')?.textContent))
    .toMatch(/^Lighthouse/);
  await page.type('ArrowDown');
  await page.type('Enter');
  const marked = () => page.evaluate(() => [...(CSS.highlights.get('search-words') ?? [])].map(String));
  await expect.poll(marked).toEqual(['Volunteers']);
});

test('no page has an error or is wider than the window', async ({ firefox }) => {
  const { page } = firefox;
  await page.resize(400, 800);
  for (const path of ['', ARTICLE, 'articles/harbour/manara/', 'entities/place/lisbon/', 'places/', 'search/?q=Cork']) {
    page.troubles.length = 0;
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(400);
    expect(page.troubles, path).toEqual([]);
  }
});

test('without JavaScript highlights link to the list of names, and no control that needs it is shown', async ({
  scriptless,
}) => {
  const { page } = scriptless;
  await page.goto(ARTICLE);
  await page.point('.mention[href]', 'press');
  await expect.poll(() => page.evaluate(() => document.querySelector('.entry:target') !== null)).toBe(true);
  const shown = await page.evaluate(
    () => [...document.querySelectorAll('input, button')].filter((control) => control.checkVisibility()).length,
  );
  expect(shown).toBe(0);
});
