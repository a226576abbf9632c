import type { Entity } from '../../collection/collection.ts';
import { chooseDefinition, type Definition } from '../../collection/definitions/definition.ts';
import { fill, stringsFor } from '../../strings/strings.ts';
import type { Site } from '../site.ts';
import { splitAtTitle, type TextWithTitle } from './text-with-title.ts';

/** What is said about an entity, and who says it. */
export interface DefinitionView {
  text: string;
  /** BCP 47, of the text. */
  language: string;
  origin: Definition['origin'];
  originName: string;
  /** The article that a text is quoted from: `originName` with its title, and a link to the sentence. */
  from?: { href: string; name: TextWithTitle } | undefined;
}

/** Shows the definition of an entity on a page whose interface is in `language`; `undefined` where there is none. */
export function definitionView(
  { config, routes }: Site,
  entity: Pick<Entity, 'entry' | 'introduction' | 'place'>,
  language: string,
): DefinitionView | undefined {
  const definition = chooseDefinition(entity, language);
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
      const { article, anchor, title, language: articleLanguage } = definition.quoted;
      const originName = fill(strings.definedByCorpus, { title });
      const from = {
        href: `${routes.article(article)}#${anchor}`,
        name: splitAtTitle(originName, title, articleLanguage),
      };
      return { origin, text, language: articleLanguage, originName, from };
    }
  }
}
