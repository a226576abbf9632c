import type { EntityId } from '../../model/ids.ts';
import type { MentionOrigin } from '../../model/mention.ts';
import type { ExportBlock } from '../model.ts';

/** The `xml:id` of an entity: unique since entity ids are. */
export const entityXmlId = (id: EntityId) => `e-${xmlName(id)}`;

/** The `xml:id` of a block. */
export const blockXmlId = ({ id }: ExportBlock) => `b-${xmlName(id)}`;

/** The `xml:id` of a responsibility statement. */
export const responsibilityId = (origin: MentionOrigin) => `resp-${origin}`;

/** Any text as the end of an XML name: ASCII letters, digits and hyphens stay, all else becomes its code point. */
function xmlName(text: string): string {
  return text.replace(/[^A-Za-z0-9-]/gu, (character) =>
    character === '/' ? '.' : `_${character.codePointAt(0)?.toString(16)}_`,
  );
}
