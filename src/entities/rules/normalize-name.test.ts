import { expect, test } from 'vitest';
import { trimName } from './normalize-name.ts';

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
] as const)('%s: "%s" is named "%s"', (type, surface, name) => {
  const text = `x ${surface} y`;
  const { start, end } = trimName(text, { start: 2, end: 2 + surface.length, type });
  expect(text.slice(start, end)).toBe(name);
});
