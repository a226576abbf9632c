import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexNames } from './name-index.ts';
import { bareKey, bareKeysOf, placeKey, withoutMarks } from './place-key.ts';

const part = fc.constantFrom(
  'Al',
  'Province',
  'of',
  'State',
  'Ar',
  'Rutbah',
  "Sana'a",
  'Łódź',
  'Weißer',
  'Москва',
  '(',
  '-',
);
const name = fc.oneof(
  fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ')),
  fc.string().filter((one) => !/[|\n]/.test(one)),
);

test('the bare keys of a list of names are those of each name', () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), (names) => {
      const each = names.map((one) => withoutMarks(bareKey(placeKey(one))));
      expect(bareKeysOf(names.join('|'))).toBe(each.join('|'));
    }),
  );
});

test('a name is found on all of its lines, in order, by its key and by its bare key', () => {
  const find = indexNames('Anbar|الأنبار\nTown of Rutba\n\nAl Anbar Province|Anbar|\nRutbah');
  expect(find('anbar')).toEqual([0, 3]);
  expect(find('al-anbar')).toEqual([0, 3]);
  expect(find(placeKey('الأنبار'))).toEqual([0]);
  expect(find(placeKey('Rutbah'))).toEqual([4]);
  expect(find('nowhere')).toEqual([]);
});
