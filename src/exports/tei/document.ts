import type { Element } from 'xast';
import { x } from 'xastscript';
import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.ts';
import type { MentionOrigin } from '../../model/mention.ts';
import {
  type ExportArticle,
  type ExportEntities,
  type ExportSite,
  entitiesIn,
  mentionsIn,
  type PlacedMention,
  type ExportEntity,
} from '../model.ts';
import { xmlDocument, xmlText } from '../xml.ts';
import { teiBody } from './body.ts';
import { blockXmlId, entityXmlId, responsibilityId } from './xml-ids.ts';

/**
 * An article as a TEI P5 document (https://tei-c.org/guidelines/p5/): its text without markup inside, and in `standOff` the
 * entities and a pointer to every mention of them.
 */
export function teiDocument(article: ExportArticle, entities: ExportEntities, site: ExportSite): string {
  const { language } = article.metadata;
  const root = x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, [
    teiHeader(article, site),
    teiStandOff(article, entities),
    x('text', { 'xml:lang': language }, [teiBody(article)]),
  ]);
  return xmlDocument(root);
}

/** Who says that a span names something; annotations refer to these by `resp`. */
const RESPONSIBILITIES: Record<MentionOrigin, string> = {
  editor: 'Names an editor put in the article’s list',
  glossary: 'Names of the editors’ glossary',
  model: 'Names recognized by a statistical model',
  gazetteer: 'Names found in lists of known names',
};

/** The `teiHeader`: what the document is, who published it, what it was made from. */
export function teiHeader(article: ExportArticle, site: ExportSite): Element {
  const { title, authors } = article.metadata;
  const statements = Object.entries(RESPONSIBILITIES).map(([origin, words]) =>
    x('respStmt', { 'xml:id': responsibilityId(origin as MentionOrigin) }, [x('resp', words), x('name', 'Postil')]),
  );
  return x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [x('title', title), ...authors.map((name) => x('author', name)), ...statements]),
      x('publicationStmt', [x('publisher', site.title), x('ptr', { target: article.url })]),
      x('sourceDesc', [source(article)]),
    ]),
    profile(article),
  ]);
}

function source({ metadata, source }: ExportArticle): Element {
  const { title, authors, publisher, published } = metadata;
  return x('bibl', [
    x('title', title),
    ...authors.map((name) => x('author', name)),
    publisher === undefined ? null : x('publisher', publisher),
    published === undefined ? null : x('date', { when: xmlDate(published) }, published),
    source ? x('ptr', { target: source.url }) : null,
  ]);
}

function profile({ metadata: { description, language, section } }: ExportArticle): Element {
  return x('profileDesc', [
    description === undefined ? null : x('abstract', [x('p', description)]),
    x('langUsage', [x('language', { ident: language })]),
    section === undefined ? null : x('textClass', [x('keywords', [x('term', { type: 'section' }, section)])]),
  ]);
}

/** XML Schema's times have seconds. */
function xmlDate(iso: string): string {
  return iso.replace(/T(\d\d:\d\d)(?!:)/, 'T$1:00');
}

/** The `standOff`: lists of the entities and an `annotation` for every mention; nothing where an article has none. */
export function teiStandOff(article: ExportArticle, all: ExportEntities): Element | null {
  const mentions = mentionsIn(article, all);
  if (mentions.length === 0) return null;
  return x('standOff', [...entityLists(entitiesIn(article, all)), x('listAnnotation', mentions.map(annotation))]);
}

/** Points at a mention by TEI's `string-range`, which counts characters from the block's first. */
function annotation({ block, mention, entity }: PlacedMention, index: number): Element {
  const start = countCharacters(block.text.slice(0, mention.start));
  const length = countCharacters(mention.surface);
  return x(
    'annotation',
    {
      'xml:id': `a${index + 1}`,
      motivation: 'identifying',
      target: `#string-range(${blockXmlId(block)},${start},${length})`,
      cert: String(mention.confidence),
      resp: `#${responsibilityId(mention.origin)}`,
    },
    [x('ptr', { target: `#${entityXmlId(entity.id)}` })],
  );
}

/** Code points that the document keeps of `text`. */
const countCharacters = (text: string) => Array.from(xmlText(text)).length;

interface ListShape {
  list: string;
  item: string;
  name: string;
  /** The `type` of list and item where TEI has no element for this kind of entity alone. */
  type?: string;
}

const SHAPES: Record<EntityType, ListShape> = {
  person: { list: 'listPerson', item: 'person', name: 'persName' },
  organization: { list: 'listOrg', item: 'org', name: 'orgName' },
  place: { list: 'listPlace', item: 'place', name: 'placeName' },
  group: { list: 'listOrg', item: 'org', name: 'orgName', type: 'group' },
  event: { list: 'listEvent', item: 'event', name: 'eventName' },
  work: { list: 'listBibl', item: 'bibl', name: 'title' },
  term: { list: 'list', item: 'item', name: 'term', type: 'terms' },
};

/** One list for each type there is. */
export function entityLists(entities: readonly ExportEntity[]): Element[] {
  return ENTITY_TYPES.flatMap((type) => {
    const ofType = entities.filter((entity) => entity.type === type);
    const { list, type: kind } = SHAPES[type];
    return ofType.length > 0 ? [x(list, { type: kind }, ofType.map(entityElement))] : [];
  });
}

/** Six decimals are ten centimetres; numbers that need an exponent are no decimals to XML. */
const degrees = (value: number) => Number(value.toFixed(6));

function entityElement({ id, type, name, aliases, url, definition, links, place }: ExportEntity): Element {
  const shape = SHAPES[type];
  return x(shape.item, { 'xml:id': entityXmlId(id) }, [
    x(shape.name, name),
    ...aliases.map((alias) => x(shape.name, { type: 'alias' }, alias)),
    place && type === 'place'
      ? x('location', [x('geo', `${degrees(place.latitude)} ${degrees(place.longitude)}`)])
      : null,
    definition ? x('note', { type: 'definition', subtype: definition.origin }, [x('p', definition.text)]) : null,
    ...[url, ...Object.values(links)].map((target) => x('ptr', { target })),
  ]);
}
