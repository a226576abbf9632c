import { expect, test } from 'vitest';
import type { ArticleEntity } from '../model/article.ts';
import type { GlossaryEntry } from '../model/glossary/entry.ts';
import { entryFixture as entry } from '../model/glossary/entry-fixture.ts';
import { findHiddenNames, matchEntities } from './match-entities.ts';

const entity = (type: ArticleEntity['type'], name: string, ...aliases: string[]) => ({ name, type, aliases });

const mentionsOf = (text: string, entities: ArticleEntity[], entries: GlossaryEntry[] = []) =>
  matchEntities(text, entities, entries).map(({ surface, id, origin }) => `${surface} = ${id} (${origin})`);

test('the entities of an article’s list are matched, longer names first', () => {
  const list = [entity('place', 'Mosul'), entity('place', 'Mosul Dam'), entity('person', 'Ada Stone', 'Stone')];
  expect(mentionsOf("Ada Stone saw Mosul's river; Stone saw the Mosul Dam.", list)).toEqual([
    'Ada Stone = person/ada-stone (editor)',
    'Mosul = place/mosul (editor)',
    'Stone = person/ada-stone (editor)',
    'Mosul Dam = place/mosul-dam (editor)',
  ]);
});

test('glossary entries are matched in every article, listed or not', () => {
  const entries = [
    entry({ name: 'Isis', type: 'organization', aliases: ['Islamic State'] }),
    entry({ name: 'barrel bomb', type: 'term' }),
  ];
  expect(mentionsOf('Barrel bombs fell on Islamic State.', [], entries)).toEqual([
    'Barrel bombs = term/barrel-bomb (glossary)',
    'Islamic State = organization/isis (glossary)',
  ]);
});

test("an article's entity with the name of an entry is that entry", () => {
  const entries = [entry({ name: 'Isis', type: 'organization', aliases: ['Daesh'] })];
  expect(mentionsOf('Daesh, the group, Isis', [entity('group', 'Daesh', 'the group')], entries)).toEqual([
    'Daesh = organization/isis (glossary)',
    'the group = organization/isis (glossary)',
    'Isis = organization/isis (glossary)',
  ]);
});

test("an article's own entity keeps a surface that an entry claims", () => {
  const list = [entity('person', 'George Washington', 'Washington')];
  expect(mentionsOf('Washington', list, [entry({ name: 'Washington', type: 'place' })])).toEqual([
    'Washington = person/george-washington (editor)',
  ]);
});

test('an ignore phrase never names its entry, listed or not', () => {
  const entries = [entry({ name: 'Mosul', type: 'place', ignore: ['Mosul Eye'] })];
  expect(mentionsOf('Mosul Eye wrote from Mosul', [entity('place', 'Mosul')], entries)).toHaveLength(1);
  expect(mentionsOf('Mosul Eye wrote from Mosul', [entity('organization', 'Mosul Eye')], entries)).toEqual([
    'Mosul Eye = organization/mosul-eye (editor)',
    'Mosul = place/mosul (glossary)',
  ]);
});

test('a hidden entry is not matched, and no shorter name in its place', () => {
  const entries = [
    entry({ name: 'Jane Doe', type: 'person', hidden: true }),
    entry({ name: 'Doe', type: 'organization' }),
  ];
  expect(mentionsOf('Jane Doe met Doe', [entity('person', 'Jane Doe')], entries)).toEqual([
    'Doe = organization/doe (glossary)',
  ]);
});

test('a hidden name is not matched as another entity, alone or as part of a name of the article', () => {
  const entries = [entry({ name: 'Jane Doe', type: 'person', hidden: true, aliases: ['JD'] })];
  const list = [entity('person', 'The Captain', 'Jane Doe', 'captain'), entity('person', 'Captain Jane Doe')];
  expect(mentionsOf('Captain Jane Doe, JD, the captain', list, entries)).toEqual([
    'captain = person/the-captain (editor)',
  ]);
});

test('a longer name with an entry of its own may contain a hidden one', () => {
  const entries = [
    entry({ name: 'Jane Doe', type: 'person', hidden: true }),
    entry({ name: 'Jane Doe Prize', type: 'work' }),
  ];
  const text = 'Jane Doe won the Jane Doe Prize.';
  expect(mentionsOf(text, [], entries)).toEqual(['Jane Doe Prize = work/jane-doe-prize (glossary)']);
  expect(findHiddenNames(text, [], entries).map(({ start, end }) => [start, end])).toEqual([[0, 8]]);
});

test('an alias that an article has for a hidden entity is hidden too', () => {
  const entries = [entry({ name: 'Jane Doe', type: 'person', hidden: true })];
  const found = findHiddenNames('The skipper came.', [entity('person', 'Jane Doe', 'The skipper')], entries);
  expect(found.map(({ start, end }) => [start, end])).toEqual([[0, 11]]);
});
