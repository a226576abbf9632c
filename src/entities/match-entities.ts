import type { ArticleEntity } from '../model/article.ts';
import type { GlossaryEntry } from '../model/glossary/entry.ts';
import { type EntityId, entityId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../text/span.ts';
import { tokenize } from '../text/tokens.ts';
import { matchEntityList } from './matcher/entity-list-matcher.ts';
import { compileGlossary, type EntryPhrase, withoutIgnored } from './matcher/glossary-matcher.ts';
import type { Match } from './matcher/matcher.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';

const NO_ENTRIES: readonly GlossaryEntry[] = [];

/**
 * Finds the mentions in `text` of the entities that an article's frontmatter lists and of the glossary's entries: whole
 * words as written, longer names before shorter ones. An article's entity with the name of an entry is that entry; any
 * other has its surfaces to itself in this article, even those an entry claims, unless that entry is hidden.
 */
export function matchEntities(
  text: string,
  entities: readonly ArticleEntity[],
  entries: readonly GlossaryEntry[] = NO_ENTRIES,
): Mention[] {
  const { ofArticle, ofGlossary } = findCandidates(text, entities, entries);
  const { hidden } = compileGlossary(entries);
  const hiddenMentions = hidden.size > 0 ? resolveHidden(ofGlossary, hidden) : [];
  const visible = ofArticle.filter(({ start, end }) =>
    hiddenMentions.every((mention) => mention.start >= end || mention.end <= start),
  );
  return resolveOverlaps([...visible, ...ofGlossary], 'longest-then-editor').filter(({ id }) => !hidden.has(id));
}

/** Returns the spans of hidden entities' names in `text`, in order: such spans are neither highlighted nor quoted. */
export function findHiddenNames(
  text: string,
  entities: readonly ArticleEntity[],
  entries: readonly GlossaryEntry[],
): Span[] {
  const { hidden } = compileGlossary(entries);
  return hidden.size > 0 ? resolveHidden(findCandidates(text, entities, entries).ofGlossary, hidden) : [];
}

/** Returns the hidden names that are not part of a longer name with an entry of its own. */
function resolveHidden(ofGlossary: readonly Mention[], hidden: ReadonlySet<EntityId>): Mention[] {
  return resolveOverlaps(ofGlossary, 'longest-then-editor').filter(({ id }) => hidden.has(id));
}

/** Returns all possible mentions, overlapping ones included. */
function findCandidates(text: string, entities: readonly ArticleEntity[], entries: readonly GlossaryEntry[]) {
  const glossary = compileGlossary(entries);
  const tokens = tokenize(text);
  const entryMatches: Match<EntryPhrase>[] = glossary.match(tokens);
  const ofArticle: Mention[] = [];
  for (const { start, end, value } of matchEntityList(tokens, entities)) {
    const { entity } = value;
    const entry = glossary.entryFor(entity.name);
    if (entry) entryMatches.push({ start, end, value: { entry, ignored: false } });
    else
      ofArticle.push(toMention(text, { start, end }, { ...entity, id: entityId(entity.type, entity.name) }, 'editor'));
  }
  const ofGlossary = withoutIgnored(entryMatches).map(({ start, end, value }) => {
    return toMention(text, { start, end }, value.entry, 'glossary');
  });
  return { ofArticle, ofGlossary };
}

function toMention(
  text: string,
  { start, end }: Span,
  { type, name, id }: Pick<Mention, 'type' | 'name' | 'id'>,
  origin: Mention['origin'],
): Mention {
  return { start, end, surface: text.slice(start, end), type, name, id, confidence: 1, origin };
}
