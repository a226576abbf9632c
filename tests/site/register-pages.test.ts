import type { Element, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { TEST_SITES } from '../../scripts/testing/test-sites.ts';
import { elementsOf, readPages } from './built-site.ts';

const pages = new Map(readPages(TEST_SITES.root).map((page) => [page.file, page]));

function elementsAt(file: string): Element[] {
  const page = pages.get(file);
  if (!page) throw new Error(`${file} does not exist`);
  return elementsOf(page);
}

const inside = (element: Element) => elementsOf({ file: '', html: '', tree: { type: 'root', children: [element] } });
const text = (node: Nodes | undefined) => (node ? textOf(node).replace(/\s+/g, ' ').trim() : undefined);
const linksIn = (elements: Element[]) =>
  elements.filter(({ tagName }) => tagName === 'a').map(({ properties }) => properties.href);

function byClass(elements: Element[], name: string): Element[] {
  return elements.filter(({ properties }) => String(properties.className).split(/[ ,]/).includes(name));
}

describe('the page of a place', () => {
  const elements = elementsAt('entities/place/marrow-point/index.html');

  test('has a map with a title and a description', () => {
    const [figure] = byClass(elements, 'locator');
    const parts = figure ? inside(figure) : [];
    const svg = parts.find(({ tagName }) => tagName === 'svg');
    expect(svg?.properties.role).toBe('img');
    const named = String(svg?.properties.ariaLabelledBy).split(/[ ,]/);
    const words = named.map((id) => text(parts.find(({ properties }) => properties.id === id)));
    expect(words[0]).toBe('Where Marrow Point is');
    expect(words[1]).toMatch(/Ireland/);
  });

  test('says when it was first and last mentioned', () => {
    const [mentions] = byClass(elements, 'first-last-mention');
    expect(text(mentions)).toMatch(/^First named\s*March 14, 2019.*Last named\s*September 2, 2021/);
  });

  test('says what it occurs with, and how often', () => {
    const [coOccurring] = byClass(elementsAt('entities/place/cork/index.html'), 'co-occurring');
    expect(text(coOccurring)).toMatch(/Lisbon\s*\d paragraphs/);
  });
});

describe('below an article', () => {
  const elements = elementsAt('articles/harbour/ferry/index.html');

  test('related articles say what both mention', () => {
    const related = byClass(elements, 'related').map((list) => text(list));
    expect(related).toEqual([expect.stringMatching(/Lighthouse at Marrow Point.*Both name /)]);
  });

  test('three places with coordinates make a map', () => {
    const [map] = byClass(elements, 'places');
    const links = map ? linksIn(inside(map)) : [];
    expect(links.toSorted()).toEqual([
      '/entities/place/cork/',
      '/entities/place/lisbon/',
      '/entities/place/marrow-point/',
    ]);
  });
});

test('the page of places lists every place on its map', () => {
  const elements = elementsAt('places/index.html');
  const [map] = byClass(elements, 'places');
  const listed = linksIn(byClass(elements, 'counted-links').flatMap(inside));
  const drawn = map ? linksIn(inside(map)) : [];
  expect(drawn.length).toBeGreaterThan(2);
  expect(listed).toEqual(expect.arrayContaining(drawn));
});

test('the timeline has publications and days named in texts, with links to the words', () => {
  const elements = elementsAt('timeline/index.html');
  const days = byClass(elements, 'day').map((day) => text(day));
  const day = byClass(elements, 'day').find((one) => text(one)?.startsWith('June 21, 2019'));
  expect(text(day)).toContain('was first lit on 21 June 2019');
  expect(day && linksIn(inside(day))).toContainEqual(expect.stringMatching(/^\/articles\/quay-notes\/#d\d+$/));
  expect(days).toContainEqual(expect.stringMatching(/^March 14, 2019\s*Lighthouse at Marrow Point.*Published/));
});

test.each([
  ['archive/2019/index.html', ['Notes from the quay', 'Lighthouse at Marrow Point to be lit again']],
  ['archive/2019-06/index.html', ['Notes from the quay']],
  ['publishers/the-brannoc-courier/index.html', ['The ferry that asks for directions', 'Notes from the quay']],
])('%s lists its articles, latest first', (file, titles) => {
  const lists = byClass(elementsAt(file), 'teasers').flatMap(inside);
  const listed = lists.filter(({ tagName }) => tagName === 'h2').map((title) => text(title));
  expect(listed.filter((title) => title !== undefined && titles.includes(title))).toEqual(titles);
});

test('the glossary of one type lists only that type, and counts it', () => {
  const elements = elementsAt('glossary/person/index.html');
  const lines = byClass(elements, 'lines')
    .flatMap(inside)
    .filter(({ tagName }) => tagName === 'li');
  expect(new Set(lines.map(({ properties }) => properties.dataType))).toEqual(new Set(['person']));
  const [types] = byClass(elements, 'types');
  expect(text(types)).toContain(`People ${lines.length}`);
});
