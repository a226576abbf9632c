import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { ArticleSlug } from '../model/ids.ts';
import { entitiesToCsv, entityRows } from './entity-table.ts';
import { mentionRows, mentionsToCsv } from './mention-table.ts';
import { articleFixture, entitiesFixture } from './model-fixture.ts';
import { toJsonLines } from './table-formats.ts';

const articles = [articleFixture(), articleFixture({ slug: 'again' as ArticleSlug })];
const readCsv = (chunks: Iterable<string>) => parse<Record<string, string>>([...chunks].join(''), { columns: true });

test('each entity has a row, with counts over all articles', () => {
  const [place, person] = readCsv(entitiesToCsv(entityRows(articles, entitiesFixture)));
  expect(place).toEqual({
    id: 'place/port-ayla',
    type: 'place',
    name: 'Port Ayla',
    aliases: 'Ayla',
    url: 'https://lantern.example/entities/place/port-ayla/',
    definition: 'A port, "the" port.',
    definition_origin: 'editor',
    links: 'https://www.wikidata.org/wiki/Q1\nhttps://ayla.example/',
    latitude: '-12.5',
    longitude: '130.25',
    country: 'Morrow',
    articles: '2',
    mentions: '2',
  });
  expect(person).toMatchObject({ id: 'person/zoe-marsh', articles: '2', mentions: '4', latitude: '' });
});

test('each mention has a row, with the text around it', () => {
  const rows = [...mentionRows(articles, entitiesFixture)];
  expect(rows).toHaveLength(8);
  expect(readCsv(mentionsToCsv(rows))[1]).toEqual({
    article: 'port-opens',
    block: 'b1',
    start: '19',
    end: '28',
    before: 'Port Ayla’s mayor, ',
    surface: 'Zoë Marsh',
    after: ', told The Tide that “R&D <must>',
    type: 'person',
    name: 'Zoë Marsh',
    entity: 'person/zoe-marsh',
    confidence: '0.95',
    origin: 'model',
  });
});

test('JSON Lines has the same rows, one value on each line', () => {
  const rows = [...entityRows(articles, entitiesFixture)];
  const lines = [...toJsonLines(rows)].join('').split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(JSON.parse(JSON.stringify(rows)));
});
