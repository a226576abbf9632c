import type { Element } from 'xast';
import { x } from 'xastscript';
import { entitiesIn, mentionsIn, type ExportArticle, type ExportEntities, type PlacedMention } from '../model.ts';
import { xmlText } from '../xml.ts';
import { entityLists } from './entity-lists.ts';
import { blockXmlId, entityXmlId, responsibilityId } from './xml-ids.ts';

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
