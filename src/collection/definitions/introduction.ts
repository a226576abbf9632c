import type { QuotedSentence } from '../../model/annotation.ts';
import type { EntityType } from '../../model/entity-types.ts';
import type { ArticleSlug } from '../../model/ids.ts';
import nouns from './introductory-nouns.json' with { type: 'json' };

/** A mention in its sentence. */
export interface MentionInSentence extends QuotedSentence {
  article: ArticleSlug;
  /** BCP 47, of the article. */
  language: string;
}

/** What kind of thing is looked for, and its names in full. */
export interface Introduced {
  type: EntityType;
  name: string;
  aliases: readonly string[];
}

/** One way to introduce: true where the words around a name say what it is. */
type Pattern = (before: string, after: string, type: EntityType) => boolean;

/** A word that makes a clause of what looks like an apposition: "in Rutba, a curfew was imposed". */
const VERB =
  /\b(?:am|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|says?|said)\b/i;
const RELATIVE = /,?\s\b(?:that|which|who|whom|whose|where|when)\b/i;
const DETERMINED = /^(?:an?|the|one of|(?:its|his|her|their|\p{Lu}[\p{L}-]*[’']s?)(?=\s))\s/u;
/** Longer ones are sentences of their own, in characters. */
const LONGEST_APPOSITION = 140;

/** From the clearest to the least clear. */
const PATTERNS: readonly Pattern[] = [isApposed, isPredicated, isPreceded];

/**
 * The sentence that introduces an entity: the clearest kind of introduction and, of one kind, the first in the order
 * given. Only whole sentences count, and only where the name stands in full. English for now: other languages say what
 * a thing is in other ways.
 */
export function findIntroduction<M extends MentionInSentence>(
  mentions: readonly M[],
  entity: Introduced,
): M | undefined {
  const full = mentions.filter(({ language, surface }) => /^en\b/i.test(language) && isFullName(surface, entity));
  for (const introduces of PATTERNS) {
    const found = full.find(({ before, after }) => isWhole(before, after) && introduces(before, after, entity.type));
    if (found) return found;
  }
  return undefined;
}

/** A surname introduces nobody. */
function isFullName(surface: string, { type, name, aliases }: Introduced): boolean {
  return surface === name || (aliases.includes(surface) && (type !== 'person' || surface.includes(' ')));
}

function isWhole(before: string, after: string): boolean {
  return !before.startsWith('…') && !after.endsWith('…') && /[.!?]["”’)]*$/.test(after.trimEnd());
}

/** "Rutba, a town in western Anbar," */
function isApposed(_: string, after: string, type: EntityType): boolean {
  const [, apposition = ''] = /^(?:,| –| —)\s+([^,;:–—()]{4,})[^]/.exec(after) ?? [];
  return apposition.length <= LONGEST_APPOSITION && saysWhat(apposition, type);
}

/** "Rutba is a town in western Anbar." */
function isPredicated(before: string, after: string, type: EntityType): boolean {
  const [, predicate = ''] = /^\s+(?:is|was|are|were)\s+([^,;:–—()]{4,})/.exec(after) ?? [];
  return /^["“‘(]?(?:The\s+)?$/i.test(before) && saysWhat(predicate, type);
}

/** "the town of Rutba", "the militant group Isis", "Iraqi foreign minister Ada Stone"; not "the streets of Rutba". */
function isPreceded(before: string, _: string, type: EntityType): boolean {
  const [, noun = '', of = ''] = /([\p{L}-]+)\s+(of\s+)?["“‘]?$/u.exec(before) ?? [];
  return of === '' ? isNounFor(type, noun) : type === 'place' && nouns.placeOf.includes(noun.toLowerCase());
}

/** Whether a phrase starts like a noun phrase and its noun is of the kind that `type` is. */
function saysWhat(phrase: string, type: EntityType): boolean {
  const [head = ''] = phrase.split(RELATIVE);
  if (!DETERMINED.test(head) && !isNounFor(type, head.split(' ')[0] ?? '')) return false;
  return !VERB.test(head) && head.split(/\s+/).some((word) => isNounFor(type, word));
}

function isNounFor(type: EntityType, word: string): boolean {
  const known: readonly string[] = type === 'term' ? [] : nouns[type];
  const noun = word.toLowerCase().replace(/[^\p{L}-]/gu, '');
  const forms = [noun, noun.replace(/s$/, ''), noun.replace(/ies$/, 'y')];
  return forms.some((form) => known.includes(form) || known.includes(form.replace(/^.*-/, '')));
}
