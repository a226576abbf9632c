import { expect, test } from 'vitest';
import { formatProblem } from '../problems/problem.ts';
import { articleShape, articleToYaml } from './article-frontmatter.ts';
import { readFrontmatter } from './read-frontmatter.ts';

const read = (text: string) => readFrontmatter(text, 'a.md', articleShape);

test('frontmatter that is written is read back', () => {
  const article = {
    title: 'Raid: a "quoted" title # with signs',
    authors: ['Ada One', 'Ben Two'],
    published: '2016-10-23T13:30',
    language: 'en',
    entities: [{ name: 'Mosul', type: 'place' as const, aliases: ['the city: Mosul'] }],
  };
  const yaml = articleToYaml(article, 'content/sources/raid.txt');
  expect(yaml).toContain('- { name: Mosul, type: place, aliases: [ "the city: Mosul" ] }');
  const { values, problems, body, bodyLine } = read(`---\n${yaml}---\nText\n`);
  expect(problems).toEqual([]);
  expect(values).toEqual({ ...article, source: 'content/sources/raid.txt' });
  expect([body, bodyLine]).toEqual(['Text\n', yaml.split('\n').length + 2]);
});

test('an invalid key is left out and reported with its location', () => {
  const { values, problems } = read('---\ntitle: Raid\npublished: last Sunday\npublishd: 2016-10-23\n---\n');
  expect(values.title).toBe('Raid');
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(/^a\.md:4:1 warning "publishd" is not a known key\. Correct its spelling/),
    'a.md:3:1 error "published": expected a date such as 2016-10-23 or 2016-10-23T13:30. ' +
      'Correct the value, or delete the key. [frontmatter-value]',
  ]);
});

test('an invalid entity is left out and reported with its location', () => {
  const { values, problems } = read(
    [
      '---\ntitle: Raid\nentities:',
      '  - { name: Mosul, type: place }',
      '  - { name: Iraqi Army, type: organisation }',
      '  - { name: Tigris }',
      '  - Nineveh',
      '  - { name: Siege, type: event, alias: [Blockade] }',
      '  - { name: 1984, type: work }\n---\n',
    ].join('\n'),
  );
  expect(values.entities?.map(({ name }) => name)).toEqual(['Mosul']);
  const types = 'person, organization, place, group, event, work, term';
  const remedy = 'Correct the value, or delete the key. [frontmatter-value]';
  expect(problems.map(formatProblem)).toEqual([
    `a.md:5:31 error "type": expected one of ${types}, not "organisation". ${remedy}`,
    `a.md:6:5 error "type": expected one of ${types}. ${remedy}`,
    `a.md:7:5 error "entities": expected a line such as - { name: Mosul, type: place }. ${remedy}`,
    `a.md:8:5 error "entities": Unrecognized key: "alias". ${remedy}`,
    `a.md:9:13 error "name": expected text; a number, a date or true and false need quotes. ${remedy}`,
  ]);
});

test('a single author needs no brackets, and one that is not text is left out', () => {
  expect(read('---\ntitle: Raid\nauthors: Ada One\n---\n').values.authors).toEqual(['Ada One']);
  const { values, problems } = read('---\ntitle: Raid\nauthors: [Ada One, 7]\n---\n');
  expect(values.authors).toEqual(['Ada One']);
  expect(problems).toMatchObject([{ line: 3, column: 20 }]);
});

test('invalid YAML is one problem, with its line', () => {
  const { values, problems } = read('---\ntitle: Raid\nauthors: [Ada\n---\nText');
  expect(values).toEqual({});
  expect(problems.map(formatProblem)).toEqual([
    'a.md:4:1 error the frontmatter is not valid YAML: Flow sequence in block collection must be sufficiently ' +
      'indented and end with a ]. Correct it, or put the value in quotes. [frontmatter-syntax]',
  ]);
});

test.each([
  ['an alias without an anchor, which a title in asterisks looks like', 'authors: [Ada]\ntitle: *Raid', '3:8'],
  ['aliases that would exhaust memory', `a: &a [${'x,'.repeat(99)}]\nb: [${'*a,'.repeat(200)}]`, '3:5'],
])('%s is invalid YAML, too', (_, yaml, place) => {
  const { values, problems } = read(`---\n${yaml}\n---\nText`);
  expect(values).toEqual({});
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(
      `^a\\.md:${place} error the frontmatter is not valid YAML: .+ Correct it, or put the value in quotes`,
    ),
  ]);
});

test('a key that every object inherits is unknown', () => {
  expect(read('---\ntitle: A\nconstructor: B\n---\n').problems.map(({ id }) => id)).toEqual([
    'frontmatter-unknown-key',
  ]);
});

test('frontmatter that is never closed is one problem', () => {
  expect(read('---\ntitle: Raid\n\nText').problems.map(formatProblem)).toEqual([
    'a.md:1 error the frontmatter that begins here is never closed. ' +
      'Put a line of three hyphens, "---", below its last key. [frontmatter-open]',
  ]);
  expect(read('---\n\nText').problems.map(({ id }) => id)).toEqual(['frontmatter-missing']);
});

test('a missing title is reported', () => {
  expect(read('Text').problems.map(formatProblem)).toEqual([
    'a.md:1 error "title" is missing. ' +
      'Add it to the frontmatter between the two "---" lines at the top of the file. [frontmatter-missing]',
  ]);
});

test('a language is a tag that Intl understands', () => {
  const language = (tag: string) => read(`---\ntitle: A\nlanguage: ${tag}\n---\n`);
  expect(language('pt-BR').values.language).toBe('pt-BR');
  expect(language('en_US').problems.map(({ line, id }) => [line, id])).toEqual([[3, 'frontmatter-value']]);
  expect(language('en_US').values.language).toBeUndefined();
  expect(language('english').values.language).toBeUndefined();
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-06-31T10:00', false],
  ['2024-12-31T23:59+02:00', true],
])('%s is a day of the calendar: %s', (published, is) => {
  const { values, problems } = read(`---\ntitle: A\npublished: ${published}\n---\n`);
  expect(values.published).toBe(is ? published : undefined);
  expect(problems).toHaveLength(is ? 0 : 1);
});
