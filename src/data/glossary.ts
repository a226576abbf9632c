import { config } from '../../postil.config.ts';
import { entityAnchor } from '../annotate/anchors.ts';
import type { EntityType } from '../article/entity-types.ts';
import { counted, interfaceLanguage, stringsFor } from '../strings/strings.ts';
import { definitionView, type DefinitionView } from './definitions.ts';
import { loadCollection, type Entity } from './entities.ts';
import { groupByLetter, type LetterGroup } from './letters.ts';
import { articlePath, entityPath } from './urls.ts';

/** An entity in the A–Z list. */
export interface GlossaryLine {
  /** The id of the line. */
  anchor: string;
  /** Its page or, where it has none, its first mention. */
  href: string;
  name: string;
  type: EntityType;
  typeName: string;
  definition?: DefinitionView | undefined;
  /** Such as `3 articles`; none where no article mentions it. */
  counts?: string | undefined;
}

/** Every entity that has an entry or is mentioned, from A to Z. */
export async function glossaryLetters(): Promise<LetterGroup<GlossaryLine>[]> {
  const { entities } = await loadCollection();
  return groupByLetter([...entities.values()].map(glossaryLine), config.language);
}

function glossaryLine(entity: Entity): GlossaryLine {
  const { id, name, type, mentioned } = entity;
  const strings = stringsFor(config.language);
  const articles = mentioned?.articles.length ?? 0;
  return {
    anchor: entityAnchor(id),
    href: entity.hasPage ? entityPath(id) : firstMention(entity),
    name,
    type,
    typeName: strings.types[type],
    definition: definitionView(entity, interfaceLanguage(config.language, 'en')),
    counts: articles > 0 ? counted(strings.articles, articles, config.language) : undefined,
  };
}

function firstMention({ mentioned }: Entity): string {
  const [first] = mentioned?.articles ?? [];
  return `${articlePath(first?.slug ?? '')}#${first?.mentions[0]?.anchor ?? ''}`;
}
