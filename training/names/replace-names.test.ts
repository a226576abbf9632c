import { expect, test } from 'vitest';
import { replaceNames } from './replace-names.ts';

const POOL = {
  firstNames: ['Ines', 'Tomas'],
  surnames: ['Varga', 'Moreno'],
  places: ['Ankara', 'Lima'],
  villages: ['Voss'],
  regions: ['Junin'],
  countries: ['Peru'],
};

const TEXTS = Array.from({ length: 20 }, (_, at) => ({
  id: `text-${at}`,
  text: 'Ines Holm went to Bergen. Holm, of the Bergen University, was glad.',
  entities: [
    { start: 0, end: 9, type: 'person' },
    { start: 18, end: 24, type: 'place' },
    { start: 26, end: 30, type: 'person' },
    { start: 39, end: 56, type: 'organization' },
  ],
}));

test('the text around names stays the same, and labels move with them', () => {
  for (const { text, entities } of replaceNames(TEXTS, POOL, 1)) {
    const [person, place, again, organization] = entities.map(({ start, end }) => text.slice(start, end));
    expect(text).toBe(`${person} went to ${place}. ${again}, of the ${organization}, was glad.`);
  }
});

test('within a text, a word is always replaced by the same one', () => {
  for (const { text, entities } of replaceNames(TEXTS, POOL, 1)) {
    const [person, , again] = entities.map(({ start, end }) => text.slice(start, end));
    expect(person?.split(' ').at(-1)).toBe(again);
  }
});

test('most people get names from the pool, the same ones for the same seed', () => {
  const replaced = replaceNames(TEXTS, POOL, 1);
  expect(replaced.filter(({ text }) => !text.includes('Holm')).length).toBeGreaterThan(10);
  expect(replaced).toEqual(replaceNames(TEXTS, POOL, 1));
});
