import type { Element } from 'xast';
import { x } from 'xastscript';
import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.ts';
import type { ExportEntity } from '../model.ts';
import { entityXmlId } from './xml-ids.ts';

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
