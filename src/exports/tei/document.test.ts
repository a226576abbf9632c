import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { RelaxNGValidator, XmlDocument, XmlElement, type XmlNode } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import type { EntityId } from '../../model/ids.ts';
import { ENTITY_TYPES } from '../../model/mention.ts';
import { articleFixture, entitiesFixture, entityFixture, mentionFixture, siteFixture } from '../model-fixture.ts';
import type { ExportArticle, ExportBlock, ExportEntities } from '../model.ts';
import { toTei } from './document.ts';
import { entityXmlId } from './xml-ids.ts';

const NAMESPACES = { tei: 'http://www.tei-c.org/ns/1.0', xml: 'http://www.w3.org/XML/1998/namespace' };

const schema = XmlDocument.fromString(readFileSync(path.join(import.meta.dirname, 'tei.rng'), 'utf8'));
const validator = RelaxNGValidator.fromDoc(schema);

/** What `look` makes of the document, which is valid or this throws. */
function read<T>(article: ExportArticle, entities: ExportEntities, look: (find: (path: string) => XmlNode[]) => T): T {
  const document = XmlDocument.fromString(toTei(article, entities, siteFixture));
  try {
    validator.validate(document);
    return look((path) => document.find(path, NAMESPACES));
  } finally {
    document.dispose();
  }
}

const contents = (nodes: XmlNode[]) => nodes.map(({ content }) => content);

test('the header has title, publisher and source', () =>
  read(articleFixture(), entitiesFixture, (find) => {
    const header = '/tei:TEI/tei:teiHeader/tei:fileDesc';
    expect(contents(find(`${header}/tei:titleStmt/tei:title`))).toEqual(['Port Ayla opens: "R&D" & <more>']);
    expect(contents(find(`${header}/tei:titleStmt/tei:author`))).toEqual(['Zoë van der Berg', 'Ben Two Jr.']);
    expect(contents(find(`${header}/tei:publicationStmt/tei:publisher`))).toEqual(['The Lantern & Post']);
    expect(contents(find(`${header}/tei:sourceDesc/tei:bibl/tei:publisher`))).toEqual(['The Lantern']);
    expect(contents(find(`${header}/tei:sourceDesc/tei:bibl/tei:date/@when`))).toEqual(['2016-10-23T13:30:00']);
  }));

test('blocks become text, headings begin divisions, and list items in a row share a list', () =>
  read(articleFixture(), entitiesFixture, (find) => {
    const body = '/tei:TEI/tei:text/tei:body';
    expect(contents(find(`${body}/tei:p`))).toEqual([articleFixture().blocks[0]?.text]);
    expect(contents(find(`${body}/tei:div/*`))).toEqual([
      'What comes next',
      'Zoë Marsh staysThe port opens',
      'We waited long enough.',
      'ShipDayGull3 May',
      'The quay at dawn',
      'An earlier version misspelt a ship.',
    ]);
    expect(contents(find(`${body}/tei:div/tei:list[@rend="numbered"]/tei:item`))).toHaveLength(2);
    expect(contents(find(`${body}/tei:div/tei:table/tei:row[2]/tei:cell`))).toEqual(['Gull', '3 May']);
  }));

test('a place has its names, position, definition and links', () =>
  read(articleFixture(), entitiesFixture, (find) => {
    const place = '//tei:standOff/tei:listPlace/tei:place';
    expect(contents(find(`${place}/tei:placeName`))).toEqual(['Port Ayla', 'Ayla']);
    expect(contents(find(`${place}/tei:location/tei:geo`))).toEqual(['-12.5 130.25']);
    expect(contents(find(`${place}/tei:note`))).toEqual(['A port, "the" port.']);
    expect(contents(find(`${place}/tei:ptr/@target`))).toHaveLength(3);
  }));

test('every type of entity has its list', () => {
  const entities = ENTITY_TYPES.map((type) => entityFixture(type, `A ${type}`));
  const text = entities.map(({ name }) => name).join(', ');
  const mentions = entities.map(({ name, type }) => mentionFixture(text, name, type));
  const article = articleFixture({ blocks: [{ id: 'b1', kind: 'paragraph', text, mentions }] });
  read(article, new Map(entities.map((entity) => [entity.id, entity])), (find) => {
    const lists = find('//tei:standOff/*').map((list) => list instanceof XmlElement && list.name);
    expect(lists).toEqual([
      'listPerson',
      'listOrg',
      'listPlace',
      'listOrg',
      'listEvent',
      'listBibl',
      'list',
      'listAnnotation',
    ]);
  });
});

test('an article without mentions has no standOff, and one without blocks is valid', () =>
  read(articleFixture({ blocks: [] }), new Map(), (find) => {
    expect(find('//tei:standOff')).toEqual([]);
    expect(find('//tei:body/tei:p')).toHaveLength(1);
  }));

test('an article of notes is valid, in any order of blocks', () => {
  const kinds = ['caption', 'heading', 'list-item', 'credit', 'table', 'quote', 'author-note', 'paragraph'] as const;
  const some = fc.array(fc.constantFrom(...kinds), { maxLength: 6 });
  fc.assert(
    fc.property(some, (order) => {
      const blocks = order.map((kind, i): ExportBlock => ({ id: `b${i}`, kind, text: kind, mentions: [] }));
      read(articleFixture({ blocks }), new Map(), (find) => {
        const texts = find('//tei:body//*[@xml:id]').map(({ content }) => content);
        expect(texts).toEqual(order);
      });
    }),
  );
});

test('a place at the equator has no exponent in its position', () => {
  const place = entityFixture('place', 'Null Island', { place: { latitude: 1e-7, longitude: -0.5 } });
  const text = 'Null Island';
  const block: ExportBlock = { id: 'b1', kind: 'paragraph', text, mentions: [mentionFixture(text, text, 'place')] };
  read(articleFixture({ blocks: [block] }), new Map([[place.id, place]]), (find) => {
    expect(contents(find('//tei:geo'))).toEqual(['0 -0.5']);
  });
});

test('ids in any script become unique XML names', () => {
  const ids = ['place/мосул', 'place/moscow', 'place/_43c_', 'person/a-b', 'person/²'].map((id) =>
    entityXmlId(id as EntityId),
  );
  for (const id of ids) expect(id).toMatch(/^[A-Za-z][\w.-]*$/);
  expect(new Set(ids).size).toBe(ids.length);
});

test('with any text the document is well-formed, and each annotation points to its name and entity', () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 30 })
    .map((around) => around.replace(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, ' '));
  const parts = fc.array(fc.tuple(text, fc.constantFrom(']]>', '<b>', '&amp;', '🚢'), text), { maxLength: 5 });
  const entity = entityFixture('person', 'Ada Reed');
  fc.assert(
    fc.property(parts, (all) => {
      const blocks = all.map(([before, sign, after], i): ExportBlock => {
        const whole = `${before}${sign} Ada Reed ${after}${sign}`;
        return { id: `b${i}`, kind: 'paragraph', text: whole, mentions: [mentionFixture(whole, 'Ada Reed', 'person')] };
      });
      read(articleFixture({ blocks }), new Map([[entity.id, entity]]), (find) => {
        const pointedAt = contents(find('//tei:annotation/@target')).map((target) => {
          const [, id, start, length] = /^#string-range\(([^,]+),(\d+),(\d+)\)$/.exec(target) ?? [];
          const [paragraph = ''] = contents(find(`//tei:p[@xml:id="${id}"]`));
          return Array.from(paragraph)
            .slice(Number(start), Number(start) + Number(length))
            .join('');
        });
        expect(pointedAt).toEqual(blocks.map(() => 'Ada Reed'));
        expect(find('//tei:annotation/tei:ptr[substring(@target, 2) = //tei:person/@xml:id]')).toHaveLength(
          blocks.length,
        );
        expect(contents(find('//tei:body/tei:p[@xml:id]'))).toEqual(blocks.map((block) => block.text));
      });
    }),
  );
});

test('characters that XML excludes are left out, and the pointers are still right', () => {
  const text = 'A\u0000\u000bB\ufffe Ada Reed';
  const block: ExportBlock = {
    id: 'b1',
    kind: 'paragraph',
    text,
    mentions: [mentionFixture(text, 'Ada Reed', 'person')],
  };
  const entity = entityFixture('person', 'Ada Reed');
  read(articleFixture({ blocks: [block] }), new Map([[entity.id, entity]]), (find) => {
    expect(contents(find('//tei:body/tei:p'))).toEqual(['AB Ada Reed']);
    expect(contents(find('//tei:annotation/@target'))).toEqual(['#string-range(b-b1,3,8)']);
  });
});
