import { expect, test } from 'vitest';
import { decodeCity, decodeRegion, encodeTable, isRegion, namesOf, namesOfLines } from './table-format.ts';

const baghdad = { name: 'Baghdad', capital: true, latitude: 33.34, longitude: 44.4, population: 7216000 };
const table = encodeTable([
  { countryCode: 'IQ', name: '', cities: [] },
  { countryCode: 'IQ', name: 'Baghdad', cities: [{ ...baghdad, alternates: ['Bagdad', 'بغداد'] }] },
]);

test('rows survive encoding and decoding', () => {
  const [nowhere = '', region = '', city = ''] = table.split('\n');
  expect([nowhere, region, city].map(isRegion)).toEqual([true, true, false]);
  expect(decodeRegion(region)).toEqual({ countryCode: 'IQ', name: 'Baghdad' });
  expect(decodeCity(city)).toEqual({ ...baghdad, alternates: ['Bagdad', 'بغداد'] });
});

test('a line has the names of its place', () => {
  expect(table.split('\n').map(namesOf)).toEqual([[], ['Baghdad'], ['Baghdad', 'Bagdad', 'بغداد']]);
});

test('the names of all lines can be read at once', () => {
  const lines = namesOfLines(table).split('\n');
  expect(lines.map((line) => line.split('|').filter((name) => name !== ''))).toEqual([
    [],
    ['Baghdad'],
    ['*Baghdad', 'Bagdad', 'بغداد'],
  ]);
});
