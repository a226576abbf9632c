import type { ArticleEntity } from '../../model/article.ts';
import type { Token } from '../../text/tokens.ts';
import { createMatcher, type Match, type Matcher, type Pattern } from './matcher.ts';

/** An entity of an article's list, and the name or alias that matched. */
export interface ListedPhrase {
  entity: ArticleEntity;
  phrase: string;
}

const compiled = new WeakMap<readonly ArticleEntity[], Matcher<ListedPhrase>>();

/** Finds every name and alias of an article's entities, overlapping ones included. Compiles each array once. */
export function matchEntityList(tokens: readonly Token[], entities: readonly ArticleEntity[]): Match<ListedPhrase>[] {
  let match = compiled.get(entities);
  if (!match) compiled.set(entities, (match = createMatcher(entities.flatMap(entityPatterns))));
  return match(tokens);
}

function entityPatterns(entity: ArticleEntity): Pattern<ListedPhrase>[] {
  const plural = entity.type === 'group' || entity.type === 'term';
  return [entity.name, ...entity.aliases].map((phrase) => ({ phrase, value: { entity, phrase }, plural }));
}
