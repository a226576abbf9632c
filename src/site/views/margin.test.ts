import { expect, test } from 'vitest';
import type { Annotation } from '../../model/annotation.ts';
import { annotationFixture } from '../../model/annotation-fixture.ts';
import type { EntityType } from '../../model/entity-types.ts';
import { type ArticleSlug, type EntityId } from '../../model/ids.ts';
import { entryFixture } from '../../model/glossary/entry-fixture.ts';
import type { GlossaryEntry } from '../../model/glossary/entry.ts';
import type { Entity } from './entities.ts';
import { marginGroups } from './margin.ts';

/** Mentions in reading order, as `type name` or `type name: surface`. */
function mentions(...told: string[]): Annotation[] {
  return told.map((one, i): Annotation => {
    const [, type = '', name = '', surface = name] = /^(\w+) ([^:]+)(?:: (.*))?$/.exec(one) ?? [];
    return annotationFixture(type as EntityType, name, { surface, anchor: `m${i + 1}` });
  });
}

function collection(annotations: Annotation[], entries: Partial<Record<string, Partial<GlossaryEntry>>> = {}) {
  const slug = 'here' as ArticleSlug;
  const all = [...Map.groupBy(annotations, ({ id }) => id)].map(([id, own]): [EntityId, Entity] => {
    const { name, type } = own[0]!;
    const given = entries[name];
    const data = given && entryFixture({ name, type, ...given });
    const mentioned = { id, name, type, articles: [{ slug, mentions: own }], count: own.length };
    const entry = data && { id, collection: 'glossary' as const, data };
    return [id, { id, name, type, mentioned, entry, hasPage: entry !== undefined, glossaryPage: 2 }];
  });
  return new Map(all);
}

const groupsOf = (annotations: Annotation[], entries?: Partial<Record<string, Partial<GlossaryEntry>>>) =>
  marginGroups(annotations, collection(annotations, entries), 'en');

test('entities stand by type, then by first mention', () => {
  const groups = groupsOf(mentions('place Quay', 'person Ada', 'place Bay', 'person Ben', 'place Quay'));
  expect(groups.map(({ name, entries }) => [name, entries.map((entry) => entry.name)])).toEqual([
    ['People', ['Ada', 'Ben']],
    ['Places', ['Quay', 'Bay']],
  ]);
});

test('every mention has a jump; several are counted', () => {
  const [group] = groupsOf(mentions('place Quay', 'place Bay', 'place Quay'));
  expect(group?.entries.map(({ counts, jumps }) => [counts, jumps.map(({ href }) => href)])).toEqual([
    ['2 mentions', ['#m1', '#m3']],
    [undefined, ['#m2']],
  ]);
});

test('the other names that this article uses are told, but not plurals', () => {
  const told = mentions('term boat: boats', 'person Ada Reed', 'person Ada Reed: Reed', 'person Ada Reed: Ms Reed');
  expect(groupsOf(told).map(({ entries }) => entries.map(({ seenAs }) => seenAs))).toEqual([
    ['Also: Reed, Ms Reed'],
    [undefined],
  ]);
});

test('an entry gives its definition, its page and its links; others lead to the page of the glossary that has them', () => {
  const links = { wikidata: 'https://www.wikidata.org/wiki/Q1', 'Harbour office': 'https://quay.example/' };
  const [group] = groupsOf(mentions('place Quay', 'place Bay'), { Quay: { definition: 'Where boats lie.', links } });
  expect(group?.entries.map(({ href, definition, links }) => [href, definition?.text, links])).toEqual([
    [
      '/entities/place/quay/',
      'Where boats lie.',
      [
        { href: links.wikidata, text: 'Wikidata' },
        { href: links['Harbour office'], text: 'Harbour office' },
      ],
    ],
    ['/glossary/2/#e-place-bay', undefined, []],
  ]);
});

test('what the collection leaves out is not listed', () => {
  expect(marginGroups(mentions('place Quay'), new Map(), 'en')).toEqual([]);
});
