import { config } from '../../../postil.config.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { MentionedEntity } from '../../collection/mentioned-entities.ts';
import type { EntityId } from '../../model/ids.ts';
import { locatePlaces } from '../../entities/gazetteer/locate-places.ts';
import type { Place } from '../../model/place.ts';
import { chooseDefinition, type Definition } from '../../collection/definitions/definition.ts';
import { findIntroduction, type MentionInSentence } from '../../collection/definitions/introduction.ts';
import { fill, stringsFor } from '../../strings/strings.ts';
import type { ArticleEntry } from '../store.ts';
import type { Entity } from './entities.ts';
import { quoting, type Quoting } from './quoting.ts';
import { articlePath } from '../routes.ts';

/** The sentence of an article that introduces an entity. */
export interface Introduction extends MentionInSentence {
  title: string;
  anchor: string;
}

/** What is said of an entity and who says it, in words. */
export interface DefinitionView {
  text: string;
  /** BCP 47, of the text. */
  language: string;
  origin: Definition['origin'];
  originName: string;
  /** Where the text stands, if it is quoted, and `originName` with that article's title in its language. */
  from?: { href: string; name: Quoting } | undefined;
}

/** The definition that wins, for a page whose interface is in `language`. */
export function definitionView(
  { entry, introduction, place }: Pick<Entity, 'entry' | 'introduction' | 'place'>,
  language: string,
): DefinitionView | undefined {
  const definition = chooseDefinition({ entry: entry?.data, introduction, place }, language);
  if (!definition) return undefined;
  const { origin, text } = definition;
  const strings = stringsFor(language);
  switch (definition.origin) {
    case 'editor':
      return { origin, text, language: config.language, originName: strings.definedByEditor };
    case 'wordnet':
      return { origin, text, language: 'en', originName: strings.definedByWordnet };
    case 'openData':
      return { origin, text, language, originName: strings.definedByOpenData };
    case 'corpus': {
      const { article, anchor, title, language: spoken } = definition.quoted;
      const originName = fill(strings.definedByCorpus, { title });
      const from = { href: `${articlePath(article)}#${anchor}`, name: quoting(originName, title, spoken) };
      return { origin, text, language: spoken, originName, from };
    }
  }
}

/** The sentence of the collection that introduces an entity; articles are looked through from the oldest. */
export function introductionOf(
  { type, name, articles }: MentionedEntity,
  aliases: readonly string[],
  articleBySlug: ReadonlyMap<string, ArticleEntry>,
): Introduction | undefined {
  const sentences = articles.toReversed().flatMap(({ slug, mentions }): Introduction[] => {
    const article = articleBySlug.get(slug);
    if (!article) return [];
    const { language, title } = article.data;
    return mentions.map(({ anchor, before, surface, after }) => {
      return { article: slug, language, title, anchor, before, surface, after };
    });
  });
  return findIntroduction(sentences, { type, name, aliases });
}

/** Where the places are that `articles` mention, as far as open data knows. */
export function placesOf(articles: readonly ArticleEntry[]): Map<EntityId, Place> {
  return locatePlaces(articles.map(({ data }) => data.annotations.filter(isPlace).map(placeMention)));
}

const isPlace = ({ type }: Annotation) => type === 'place';

function placeMention({ id, name, surface, after }: Annotation) {
  return { entity: id, name, surface, after };
}
