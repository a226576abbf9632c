import type { EntityId } from '../../model/ids.ts';
import type { MentionOrigin } from '../../model/mention.ts';
import type { ExportBlock } from '../model.ts';

/** Returns the `xml:id` of an entity, which is unique because the ids of entities are. */
export const entityXmlId = (id: EntityId) => `e-${toXmlName(id)}`;

/** Returns the `xml:id` of a block. */
export const blockXmlId = ({ id }: ExportBlock) => `b-${toXmlName(id)}`;

/** Returns the `xml:id` of a responsibility statement. */
export const responsibilityId = (origin: MentionOrigin) => `resp-${origin}`;

/** Returns a text as the end of an XML name: all but ASCII letters, digits and hyphens become their code points, slashes dots. */
function toXmlName(text: string): string {
  const toCodePoint = (character: string) => `_${character.codePointAt(0)?.toString(16)}_`;
  return text.replace(/[^A-Za-z0-9/-]/gu, toCodePoint).replaceAll('/', '.');
}
