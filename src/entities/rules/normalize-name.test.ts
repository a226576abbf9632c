import { expect, test } from 'vitest';
import type { RecognizedName } from '../recognized-name.ts';
import { dropLeadingPeople, spellDatelineName, trimName } from './normalize-name.ts';

test.each([
  ['person', 'President Ada Stone’s', 'Ada Stone'],
  ['person', 'Lt. Gen. Bo Lee', 'Bo Lee'],
  ['person', 'former Prime Minister Lee', 'Lee'],
  ['person', 'Secretary-General Ada Stone', 'Ada Stone'],
  ['person', 'Secretary of State Stone', 'Stone'],
  ['person', 'Major', 'Major'],
  ['person', 'King', 'King'],
  ['person', 'Generalov', 'Generalov'],
  ['organization', 'the United Nations', 'United Nations'],
  ['organization', 'The Justice Department’s', 'Justice Department'],
  ['organization', 'General Motors', 'General Motors'],
  ['place', "Honduras'", 'Honduras'],
] as const)('the name in the %s "%s" is "%s"', (type, surface, name) => {
  const text = `x ${surface} y`;
  const { start, end } = trimName(text, { start: 2, end: 2 + surface.length, type });
  expect(text.slice(start, end)).toBe(name);
});

const whole = (text: string, type: RecognizedName['type']): RecognizedName => {
  return { start: 0, end: text.length, type, confidence: 1, origin: 'model' };
};

test.each([
  ['Kurdish peshmerga', 'peshmerga'],
  ['Kurdish Peshmerga', 'Kurdish Peshmerga'],
  ['Kurdish', 'Kurdish'],
])('of "%s", in which "Kurdish" is a people, "%s" remains', (text, remaining) => {
  const people = { ...whole('Kurdish', 'group'), origin: 'gazetteer' as const };
  const { start, end } = dropLeadingPeople(text, whole(text, 'organization'), [people]);
  expect(text.slice(start, end)).toBe(remaining);
});

test.each([
  ['ERBIL', 'place', 'Erbil'],
  ['BUENOS AIRES', 'place', 'Buenos Aires'],
  ['Erbil', 'place', undefined],
  ['USA', 'place', undefined],
  ['QWXYZ', 'place', undefined],
  ['UNESCO', 'organization', undefined],
] as const)('in a dateline, %s as a %s is spelled %s', (text, type, expected) => {
  expect(spellDatelineName(text, whole(text, type)).name).toBe(expected);
});
