import { describe, expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import { testSite } from '../test-site.ts';
import { articleMap, baseMapFiles, placesMap } from './places-map.ts';

const mapOf = (...text: string[]) => {
  const article = testArticle('a', { text });
  return articleMap(testSite({ articles: [article] }), article, 'en');
};

describe('the map of an article', () => {
  test('shows its places, the most mentioned as the largest circle, as links', () => {
    const view = mapOf('[place Mosul], [place Baghdad], [place Basra].', '[place Mosul]');
    const circles = view?.map.circles.map(({ id }) => view.links.get(id));
    expect(circles?.[0]).toEqual({ href: '/glossary/#e-place-mosul', text: 'Mosul: 2 mentions' });
    expect(circles?.map((link) => link?.text.split(':')[0]).sort()).toEqual(['Baghdad', 'Basra', 'Mosul']);
    expect(view?.title).toBe('Places in this article');
  });

  test('is not drawn for two places, nor for places without a position', () => {
    expect(mapOf('[place Mosul] and [place Baghdad].')).toBeUndefined();
    expect(mapOf('[place Mosul], [place Baghdad], [place Zzyzx Hollow].')).toBeUndefined();
  });
});

test('no map is drawn of places without a position', () => {
  const site = testSite({ articles: [testArticle('a', { text: ['[place Zzyzx Hollow]'] })] });
  const places = [...site.collection.entities.values()].map((entity) => ({ entity, count: 1 }));
  expect(placesMap(site, places)).toBeUndefined();
});

test('the outlines that pages share are files, one for each frame, and every map refers to one', () => {
  const text = ['[place Mosul], [place Baghdad], [place Basra].'];
  const articles = ['a', 'b'].map((slug) => testArticle(slug, { text }));
  const site = testSite({ articles });
  const files = baseMapFiles(site);
  const view = articleMap(site, articles[0]!, 'en');
  expect(view && 'href' in view.outlines && view.outlines.href).toBe(`/${files[0]?.path}`);
  const [svg] = files.map((file) => file.write());
  expect(svg?.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ')).toBe(true);
  expect(svg?.match(/ id="\w+"/g)).toEqual([' id="land"', ' id="borders"']);
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
});
