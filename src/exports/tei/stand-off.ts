import type { Element } from 'xast';
import { x } from 'xastscript';
import { ENTITY_TYPES, type EntityType } from '../../model/mention.ts';
import {
  entitiesIn,
  mentionsIn,
  type ExportArticle,
  type ExportEntities,
  type ExportEntity,
  type ResolvedMention,
} from '../model.ts';
import { xmlText } from '../xml.ts';
import { blockXmlId, entityXmlId, responsibilityId } from './xml-ids.ts';

/** Returns the `standOff`: lists of entities and an `annotation` for each mention; `null` for an article without any. */
export function teiStandOff(article: ExportArticle, all: ExportEntities): Element | null {
  const mentions = mentionsIn(article, all);
  if (mentions.length === 0) return null;
  return x('standOff', [...entityLists(entitiesIn(article, all)), x('listAnnotation', mentions.map(annotation))]);
}

/** Points to a mention by TEI's `string-range`, whose offset and length count characters of the block. */
function annotation({ block, mention, entity }: ResolvedMention, index: number): Element {
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

/** Counts the code points of `text` that an XML document may contain. */
const countCharacters = (text: string) => Array.from(xmlText(text)).length;

/** The elements of a list of entities of one type. */
interface ListElements {
  list: string;
  item: string;
  name: string;
  /** The `type` of the list, if TEI has no elements for this type of entity alone. */
  type?: string;
}

const ELEMENTS: Record<EntityType, ListElements> = {
  person: { list: 'listPerson', item: 'person', name: 'persName' },
  organization: { list: 'listOrg', item: 'org', name: 'orgName' },
  place: { list: 'listPlace', item: 'place', name: 'placeName' },
  group: { list: 'listOrg', item: 'org', name: 'orgName', type: 'group' },
  event: { list: 'listEvent', item: 'event', name: 'eventName' },
  work: { list: 'listBibl', item: 'bibl', name: 'title' },
  term: { list: 'list', item: 'item', name: 'term', type: 'terms' },
};

/** Returns a list for each type that the entities have. */
function entityLists(entities: readonly ExportEntity[]): Element[] {
  return ENTITY_TYPES.flatMap((type) => {
    const ofType = entities.filter((entity) => entity.type === type);
    const { list, type: listType } = ELEMENTS[type];
    return ofType.length > 0 ? [x(list, { type: listType }, ofType.map(entityItem))] : [];
  });
}

function entityItem({ id, type, name, aliases, url, definition, links, place }: ExportEntity): Element {
  const elements = ELEMENTS[type];
  return x(elements.item, { 'xml:id': entityXmlId(id) }, [
    x(elements.name, name),
    ...aliases.map((alias) => x(elements.name, { type: 'alias' }, alias)),
    place && type === 'place'
      ? x('location', [x('geo', `${toDecimal(place.latitude)} ${toDecimal(place.longitude)}`)])
      : null,
    definition ? x('note', { type: 'definition', subtype: definition.origin }, [x('p', definition.text)]) : null,
    ...[url, ...Object.values(links)].map((target) => x('ptr', { target })),
  ]);
}

/** Rounds to six decimals, ten centimeters, so that no number is written with an exponent, which XML decimals exclude. */
const toDecimal = (degrees: number) => Number(degrees.toFixed(6));
