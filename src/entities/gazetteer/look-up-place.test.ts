import { expect, test } from 'vitest';
import { lookUpPlace, placeFinder, type PlaceContext } from './look-up-place.ts';

/** Returns `Mosul (city), Nineveh, Iraq`, with a `*` if it has coordinates. */
function describe(name: string, context: PlaceContext = {}): string | undefined {
  const place = lookUpPlace(name, context);
  if (!place) return undefined;
  const within = place.kind === 'country' ? [] : [place.region, place.country];
  const where = [`${place.name} (${place.kind})`, ...within].filter((part) => part !== undefined).join(', ');
  return place.latitude === undefined ? where : `${where}*`;
}

test.each([
  ['Mosul', 'Mosul (city), Nineveh, Iraq*'],
  ['Rutba', 'Ar Ruţbah (city), Anbar, Iraq*'],
  ['Baghdad', 'Baghdad (capital), Baghdad, Iraq*'],
  ['Raqqa', 'Ar Raqqah (city), Raqqa, Syria*'],
  ['New York', 'New York City (city), New York, United States*'],
  ['Constanța', 'Constanţa (city), Constanța County, Romania*'],
  ['Constanța County', 'Constanța County (region), Romania'],
  ['Texas', 'Texas (region), United States'],
  ['Anbar', 'Anbar (region), Iraq'],
  ['Anbar Province', 'Anbar (region), Iraq'],
  ['Al-Anbar', 'Anbar (region), Iraq'],
  ['Iraq', 'Iraq (country)'],
  ['U.K.', 'United Kingdom (country)'],
  ['München', 'Munich (city), Bavaria, Germany*'],
  ['摩苏尔', 'Mosul (city), Nineveh, Iraq*'],
  ['Hogwarts', undefined],
])('%s is %s', (name, expected) => {
  expect(describe(name)).toBe(expected);
});

test.each<[string, PlaceContext, string | undefined]>([
  ['Hyderabad', {}, undefined],
  ['Hyderabad', { others: ['Karachi'] }, 'Hyderabad (city), Sindh, Pakistan*'],
  ['Hyderabad', { others: ['Karachi', 'Delhi'] }, undefined],
  ['Hyderabad', { others: ['Karachi', 'Delhi'], within: 'India' }, 'Hyderābād (city), Telangana, India*'],
  ['Springfield', {}, 'Springfield (city), United States'],
  ['Springfield', { others: ['Chicago'] }, 'Springfield (city), Illinois, United States*'],
  ['Georgia', {}, 'Georgia (country)'],
  ['Georgia', { others: ['Atlanta'] }, 'Georgia (region), United States'],
  ['Georgia', { others: ['Chicago'] }, undefined],
  ['Georgia', { others: ['Tbilisi'] }, 'Georgia (country)'],
  ['Tripoli', {}, 'Tripoli (capital), Tripoli, Libya*'],
  ['Tripoli', { others: ['Beirut'] }, 'Tripoli (city), North Lebanon, Lebanon*'],
  ['Paris', { others: ['Chicago'] }, 'Paris (capital), Île-de-France, France*'],
  ['Paris', { others: ['Texas'] }, 'Paris (city), Texas, United States*'],
  ['Paris', { others: ['Texas', 'Lyon'] }, 'Paris (capital), Île-de-France, France*'],
  ['Lebanon', { others: ['Chicago'] }, 'Lebanon (country)'],
])('%s beside %j is %s', (name, context, expected) => {
  expect(describe(name, context)).toBe(expected);
});

test('a place has its coordinates and population', () => {
  expect(lookUpPlace('Mosul')).toMatchObject({
    countryCode: 'IQ',
    latitude: 36.34,
    longitude: 43.12,
    population: 1683000,
  });
});

test.each([
  [['Georgia', 'Atlanta']],
  [['Hyderabad', 'Karachi', 'Delhi']],
  [['Paris', 'Texas', 'Lyon']],
  [['Georgia', 'Tbilisi']],
])('each of %j is looked up among the others', (names) => {
  const findPlace = placeFinder(names);
  for (const name of names) {
    const others = names.filter((other) => other !== name);
    expect(findPlace(name, {})).toEqual(lookUpPlace(name, { others }));
  }
});

test('another name of a place says nothing about where it is', () => {
  const findPlace = placeFinder(['Tripoli', 'Beirut']);
  expect(findPlace('Tripoli', {})).toMatchObject({ country: 'Lebanon' });
  expect(findPlace('Tripoli', { otherName: 'Beirut' })).toMatchObject({ country: 'Libya' });
});
