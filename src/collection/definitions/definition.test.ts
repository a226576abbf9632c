import { expect, test } from 'vitest';
import type { ArticleSlug } from '../../model/ids.ts';
import type { Place } from '../../model/place.ts';
import { chooseDefinition } from './definition.ts';
import { describePlace } from './describe-place.ts';

const article = 'raid' as ArticleSlug;
const introduction = {
  article,
  title: 'Raid',
  anchor: 'm1',
  language: 'en',
  before: 'They took ',
  surface: 'Rutba',
  after: ', a town in Anbar.',
};
const place: Place = {
  name: 'Rutba',
  kind: 'city',
  countryCode: 'IQ',
  country: 'Iraq',
  region: 'Anbar',
  population: 22370,
};
const entry = { definition: 'A desert town.' };

test('the editor comes first, then the corpus, then open data', () => {
  expect(chooseDefinition({ entry, introduction, place }, 'en')).toEqual({ origin: 'editor', text: 'A desert town.' });
  expect(chooseDefinition({ entry: { definition: '' }, introduction, place }, 'en')).toEqual({
    origin: 'corpus',
    text: 'They took Rutba, a town in Anbar.',
    quoted: introduction,
  });
  expect(chooseDefinition({ place }, 'en')).toMatchObject({ origin: 'openData', place });
  expect(chooseDefinition({}, 'en')).toBeUndefined();
});

test('a definition that an editor took from WordNet comes before the corpus, and WordNet is its origin', () => {
  const gloss = { definition: 'A place to moor.', wordnet: 'quay%1:06:00::' };
  expect(chooseDefinition({ entry: gloss, introduction }, 'en')).toEqual({ origin: 'wordnet', text: gloss.definition });
});

test.each<[Partial<Place>, string, string]>([
  [{}, 'en', 'Town or city in Anbar, Iraq; population about 22,400.'],
  [{}, 'de-AT', 'Ort (Anbar, Irak); etwa 22.400 Einwohner.'],
  [{}, 'xx', 'Town or city in Anbar, Iraq; population about 22,400.'],
  [{ region: 'Rutba' }, 'en', 'Town or city in Iraq; population about 22,400.'],
  [{ kind: 'capital', population: 7216000 }, 'en', 'Capital of Iraq; population about 7,220,000.'],
])('%j in %s is described', (given, language, text) => {
  expect(describePlace({ ...place, ...given }, language)).toBe(text);
});

test('regions and countries are described without figures', () => {
  const within = { countryCode: 'IQ', country: 'Iraq' };
  expect(describePlace({ name: 'Anbar', kind: 'region', ...within }, 'en')).toBe('Region of Iraq.');
  expect(describePlace({ name: 'Iraq', kind: 'country', ...within, capital: 'Baghdad' }, 'en')).toBe(
    'Country; its capital is Baghdad.',
  );
});
