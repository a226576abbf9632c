import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { TEST_SITES } from '../../scripts/testing/test-sites.ts';
import { elementsOf, readPages } from './built-site.ts';

test('a date in the text is a time element, and the list of dates links to it', () => {
  const page = readPages(TEST_SITES.root).find(({ file }) => file === 'articles/quay-notes/index.html');
  const elements = page ? elementsOf(page) : [];
  const times = elements.filter(({ tagName, properties }) => tagName === 'time' && properties.id);
  expect(times.map((time) => [textOf(time), time.properties.dateTime])).toEqual([
    ['Saturday', '2019-06-22'],
    ['Sunday', '2019-06-23'],
    ['21 June 2019', '2019-06-21'],
  ]);
  const list = elements.find(({ properties }) => String(properties.className).includes('dates'));
  const links = list && elementsOf({ file: '', html: '', tree: { type: 'root', children: [list] } });
  const jumps = links?.filter(({ tagName }) => tagName === 'a').map((link) => [textOf(link), link.properties.href]);
  expect(jumps).toEqual([['June 21, 2019', '#d3'], ['June 22, 2019', '#d1'], ['June 23, 2019', '#d2']]); // prettier-ignore
});

describe.each(Object.values(TEST_SITES))('$name under $base', (site) => {
  test('every time element has a valid date', () => {
    const times = readPages(site).flatMap((page) => elementsOf(page).filter(({ tagName }) => tagName === 'time'));
    const values = times.map(({ properties }) => String(properties.dateTime));
    expect(values.filter((value) => !/^\d{4}(-\d\d(-\d\d)?)?(T\d\d:\d\d|$)/.test(value))).toEqual([]);
  });
});
