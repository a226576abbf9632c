import type { ArticleEntity } from '../model/article.ts';
import { type EntityId, entityId } from '../model/ids.ts';
import type { Span } from '../text/span.ts';
import type { GlossaryEntry } from '../model/glossary/entry.ts';
import { knownEntries, type Meaning, outsideIgnored } from './matcher/glossary-matcher.ts';
import { createMatcher, type Match, type Matcher, type Pattern } from './matcher/matcher.ts';
import type { Mention } from '../model/mention.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { type Token, tokenize } from '../text/tokens.ts';

const NO_ENTRIES: readonly GlossaryEntry[] = [];

/**
 * Where `text` mentions the entities that an article's frontmatter lists, and those of the glossary: as written, on
 * whole words, the longer name before the shorter. An article's entity whose name an entry has is that entry; another
 * one that uses the same surface has it for itself in this article, unless an editor wants that name to be nowhere.
 */
export function matchEntities(
  text: string,
  entities: readonly ArticleEntity[],
  entries: readonly GlossaryEntry[] = NO_ENTRIES,
): Mention[] {
  const { own, glossary } = candidates(text, entities, entries);
  const { hidden } = knownEntries(entries);
  const secret = hidden.size > 0 ? shownHidden(glossary, hidden) : [];
  const open = own.filter(({ start, end }) => !secret.some((name) => name.start < end && start < name.end));
  return resolveOverlaps([...open, ...glossary], 'longest-then-editor').filter(({ id }) => !hidden.has(id));
}

/** Where `text` has a name that an editor wants to be nowhere, in order: such a place is neither marked up nor quoted. */
export function hiddenNames(
  text: string,
  entities: readonly ArticleEntity[],
  entries: readonly GlossaryEntry[],
): Span[] {
  const { hidden } = knownEntries(entries);
  return hidden.size > 0 ? shownHidden(candidates(text, entities, entries).glossary, hidden) : [];
}

/** The hidden names that are not part of a longer one that has an entry too. */
function shownHidden(glossary: readonly Mention[], hidden: ReadonlySet<EntityId>): Mention[] {
  return resolveOverlaps(glossary, 'longest-then-editor').filter(({ id }) => hidden.has(id));
}

/** What an article's own entities and what glossary entries could be mentioned, overlapping ones included. */
function candidates(text: string, entities: readonly ArticleEntity[], entries: readonly GlossaryEntry[]) {
  const known = knownEntries(entries);
  const tokens = tokenize(text);
  const ofEntries: Match<Meaning>[] = known.match(tokens);
  const own: Mention[] = [];
  for (const { start, end, value } of matchListed(tokens, entities)) {
    const { entity } = value;
    const entry = known.claimant(entity.name);
    if (entry) ofEntries.push({ start, end, value: { entry, ignored: false } });
    else own.push(mention(text, start, end, { ...entity, id: entityId(entity.type, entity.name) }, 'editor'));
  }
  const glossary = outsideIgnored(ofEntries).map(({ start, end, value: { entry } }) => {
    return mention(text, start, end, entry, 'glossary');
  });
  return { own, glossary };
}

/** An entity of an article's list and the one of its surfaces that was looked for. */
export interface Listed {
  entity: ArticleEntity;
  phrase: string;
}

const compiled = new WeakMap<readonly ArticleEntity[], Matcher<Listed>>();

/** Every place where a surface of the list stands, overlapping ones included. Compiles each array that is passed once. */
export function matchListed(tokens: readonly Token[], entities: readonly ArticleEntity[]): Match<Listed>[] {
  let match = compiled.get(entities);
  if (!match) compiled.set(entities, (match = createMatcher(entities.flatMap(listedPatterns))));
  return match(tokens);
}

function listedPatterns(entity: ArticleEntity): Pattern<Listed>[] {
  const plural = entity.type === 'group' || entity.type === 'term';
  return [entity.name, ...entity.aliases].map((phrase) => ({ phrase, value: { entity, phrase }, plural }));
}

function mention(
  text: string,
  start: number,
  end: number,
  { type, name, id }: Pick<Mention, 'type' | 'name' | 'id'>,
  origin: Mention['origin'],
): Mention {
  return { start, end, surface: text.slice(start, end), type, name, id, confidence: 1, origin };
}
