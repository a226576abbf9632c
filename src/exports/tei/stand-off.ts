import { ENTITY_TYPES, type EntityType } from '../../model/mention.ts';
import {
  entitiesIn,
  mentionsIn,
  type ExportArticle,
  type ExportBlock,
  type ExportEntities,
  type ExportEntity,
  type ResolvedMention,
} from '../model.ts';
import { element, xmlOffsets, type Xml } from '../xml.ts';
import { blockXmlId, entityXmlId, responsibilityId } from './xml-ids.ts';

/** Returns the `standOff`: lists of entities and an `annotation` for each mention; `undefined` for an article without any. */
export function teiStandOff(article: ExportArticle, all: ExportEntities): Xml | undefined {
  const mentions = mentionsIn(article, all);
  if (mentions.length === 0) return undefined;
  return element('standOff', [
    ...entityLists(entitiesIn(article, all)),
    element('listAnnotation', annotations(mentions)),
  ]);
}

/** Points to each mention by TEI's `string-range`, whose offset and length count characters of the block. */
function annotations(mentions: readonly ResolvedMention[]): Xml[] {
  const offsetsInBlock = new Map<ExportBlock, (offset: number) => number>();
  return mentions.map(({ block, mention, entity }, index) => {
    const toOffset = offsetsInBlock.get(block) ?? xmlOffsets(block.text);
    offsetsInBlock.set(block, toOffset);
    const start = toOffset(mention.start);
    const attributes = {
      'xml:id': `a${index + 1}`,
      motivation: 'identifying',
      target: `#string-range(${blockXmlId(block)},${start},${toOffset(mention.end) - start})`,
      cert: String(mention.confidence),
      resp: `#${responsibilityId(mention.origin)}`,
    };
    return element('annotation', attributes, [element('ptr', { target: `#${entityXmlId(entity.id)}` })]);
  });
}

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
function entityLists(entities: readonly ExportEntity[]): Xml[] {
  return ENTITY_TYPES.flatMap((type) => {
    const ofType = entities.filter((entity) => entity.type === type);
    const { list, type: listType } = ELEMENTS[type];
    return ofType.length > 0 ? [element(list, { type: listType }, ofType.map(entityItem))] : [];
  });
}

function entityItem({ id, type, name, aliases, url, definition, links, place }: ExportEntity): Xml {
  const elements = ELEMENTS[type];
  return element(elements.item, { 'xml:id': entityXmlId(id) }, [
    element(elements.name, name),
    ...aliases.map((alias) => element(elements.name, { type: 'alias' }, alias)),
    place && type === 'place'
      ? element('location', [element('geo', `${toDecimal(place.latitude)} ${toDecimal(place.longitude)}`)])
      : undefined,
    definition
      ? element('note', { type: 'definition', subtype: definition.origin }, [element('p', definition.text)])
      : undefined,
    ...[url, ...Object.values(links)].map((target) => element('ptr', { target })),
  ]);
}

/** Rounds to six decimals, ten centimeters, so that no number is written with an exponent, which XML decimals exclude. */
const toDecimal = (degrees: number) => Number(degrees.toFixed(6));
