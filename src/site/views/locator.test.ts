import { expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import { entryFixture } from '../../model/glossary/entry-fixture.ts';
import { testSite, type GivenSite } from '../test-site.ts';
import { locatorView } from './locator.ts';

const locatorOf = (given: GivenSite, language = 'en') => {
  const site = testSite(given);
  const [entity] = site.collection.entities.values();
  return entity && locatorView(site, entity, language);
};

test('a place is shown among cities, in the language of the page', () => {
  const articles = [testArticle('a', { text: ['[place Mosul] was quiet.'] })];
  const english = locatorOf({ articles });
  expect(english).toMatchObject({
    title: 'Where Mosul is',
    scale: { text: expect.stringMatching(/^\d+ km$/) as string },
  });
  expect(english?.description).toMatch(/^North is up\. Also on the map: .*Iraq/);
  expect(english?.sources).toContain('GeoNames');
  expect(locatorOf({ articles }, 'de')?.description).toContain('Irak');
});

test('the position of an editor is not said to be from GeoNames', () => {
  const entries = [entryFixture({ name: 'Mosul', type: 'place', coordinates: [10, 10] })];
  expect(locatorOf({ entries })?.sources).not.toContain('GeoNames');
});

test('a place without a position has no map', () => {
  expect(locatorOf({ entries: [entryFixture({ name: 'Nowhere', type: 'place' })] })).toBeUndefined();
});
