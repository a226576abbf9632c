import { expect, test } from 'vitest';
import { formatProblem } from '../problems/problem.ts';
import { parseEntry } from './parse-entry.ts';

const file = 'content/glossary/barrel-bomb.md';

test('an entry is read with its defaults', () => {
  const text = '---\nname: Mosul\ntype: place\n---\nA *city* on the\nTigris.\n\nMore about it.\n';
  const { entry, problems, claims } = parseEntry(text, 'content/glossary/places/Mosul.md');
  expect(problems).toEqual([]);
  expect(entry).toEqual({
    id: 'place/mosul',
    name: 'Mosul',
    type: 'place',
    aliases: [],
    ignore: [],
    match: 'exact',
    hidden: false,
    highlight: true,
    links: {},
    definition: 'A city on the Tigris.',
    body: 'A *city* on the\nTigris.\n\nMore about it.',
    file: 'content/glossary/places/Mosul.md',
  });
  expect(claims).toEqual([{ key: 'name', surface: 'Mosul', location: { file: entry?.file, line: 2, column: 7 } }]);
});

test('terms match whatever their capitals, unless the entry says otherwise', () => {
  const term = (more: string) => parseEntry(`---\nname: barrel bomb\ntype: term\n${more}---\nText.`, file).entry?.match;
  expect([term(''), term('match: exact\n')]).toEqual(['fold', 'exact']);
});

test('each alias has its location', () => {
  const text = '---\nname: Isis\ntype: organization\naliases:\n  - Islamic State\n  - IS\n---\nA group.';
  const locations = parseEntry(text, file).claims.map(({ surface, location: { line, column } }) => [
    surface,
    line,
    column,
  ]);
  expect(locations).toEqual([
    ['Isis', 2, 7],
    ['Islamic State', 5, 5],
    ['IS', 6, 5],
  ]);
});

test.each([
  ['name: Mosul', 'barrel-bomb.md:1 error "type" is missing.'],
  ['name: Mosul\ntype: city', 'barrel-bomb.md:3:1 error "type": '],
  ['name: [a]\ntype: place', 'barrel-bomb.md:2:1 error "name": '],
  ['name: M\ntype: place\nlinks: { site: javascript:x }', 'barrel-bomb.md:4:16 error "site": expected an address'],
  ['name: Mosul\ntype: place\nignore: [Mosul Eye, Mosal]', 'barrel-bomb.md:4:21 warning the ignore phrase "Mosal"'],
  ['name: M\ntype: place\nalias: x', 'barrel-bomb.md:4:1 warning "alias" is not a known key.'],
])('%j is reported with its location', (yaml, message) => {
  const { problems } = parseEntry(`---\n${yaml}\n---\nText.`, file);
  expect(problems.map(formatProblem)).toEqual([expect.stringContaining(message)]);
});

test.each([
  ['[36.34, 43.13]', [36.34, 43.13], undefined],
  ['[43.13, 136.34]', [43.13, 136.34], undefined],
  ['[136.34, 43.13]', undefined, 'mosul.md:4:15 error "coordinates": a latitude is at most 90.'],
  ['36.34 N, 43.13 E', undefined, 'mosul.md:4:1 error "coordinates": expected [latitude, longitude] in degrees'],
  ['[36.34]', undefined, 'mosul.md:4:1 error "coordinates": expected [latitude, longitude] in degrees'],
])('coordinates %s are read or reported', (given, coordinates, message) => {
  const text = `---\nname: Mosul\ntype: place\ncoordinates: ${given}\n---\nText.`;
  const { entry, problems } = parseEntry(text, 'mosul.md');
  expect(entry?.coordinates).toEqual(coordinates);
  expect(problems.map(formatProblem)).toEqual(message === undefined ? [] : [expect.stringContaining(message)]);
});

test.each([
  ['Mossul', ['Mossul']],
  ['Mossul, Mosel', ['Mossul', 'Mosel']],
  ['["Mosul, Iraq"]', ['Mosul, Iraq']],
])('aliases: %s', (written, aliases) => {
  const { entry } = parseEntry(`---\nname: Mosul\ntype: place\naliases: ${written}\n---\nText.`, 'mosul.md');
  expect(entry?.aliases).toEqual(aliases);
});

test.each([
  ['true', true],
  ['yes', true],
  ['no', false],
])('hidden: %s', (written, hidden) => {
  const { entry, problems } = parseEntry(`---\nname: Jo\ntype: person\nhidden: ${written}\n---\nText.`, 'jo.md');
  expect([entry?.hidden, problems]).toEqual([hidden, []]);
});

test('only a place has coordinates', () => {
  const { problems } = parseEntry('---\nname: Mosul\ntype: event\ncoordinates: [1, 2]\n---\nText.', 'mosul.md');
  expect(problems.map(formatProblem)).toEqual([
    expect.stringContaining('mosul.md:4:14 warning "coordinates" has no effect'),
  ]);
});

test('an entry without text gets a warning; a hidden one needs none', () => {
  const problems = (more: string) =>
    parseEntry(`---\nname: M\ntype: place\n${more}---\n`, file).problems.map(({ id }) => id);
  expect(problems('')).toEqual(['entry-without-definition']);
  expect(problems('hidden: true\n')).toEqual([]);
});
