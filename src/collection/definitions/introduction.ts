import type { QuotedSentence } from '../../model/annotation.ts';
import type { ArticleSlug } from '../../model/ids.ts';
import type { EntityType } from '../../model/mention.ts';
import nouns from './introductory-nouns.json' with { type: 'json' };

/** A sentence of an article with a mention in it. */
export interface MentionSentence extends QuotedSentence {
  article: ArticleSlug;
  /** The title of the article. */
  title: string;
  /** Of the article, BCP 47. */
  language: string;
  /** The id of the mention in the article's page. */
  anchor: string;
}

/** An entity to find an introduction of. */
export interface IntroducedEntity {
  type: EntityType;
  name: string;
  aliases: readonly string[];
}

const NOUNS = new Map(Object.entries(nouns).map(([type, list]) => [type, new Set(list)]));

/** Whether the text before and after a mention says what a thing of this type is. */
type IntroductionPattern = (before: string, after: string, type: EntityType) => boolean;

/** A verb makes a clause of what looks like an apposition: "in Rutba, a curfew was imposed". */
const VERB =
  /\b(?:am|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|says?|said)\b/i;
const RELATIVE_CLAUSE = /,?\s\b(?:that|which|who|whom|whose|where|when)\b/i;
const DETERMINER = /^(?:an?|the|one of|(?:its|his|her|their|\p{Lu}[\p{L}-]*[’']s?)(?=\s))\s/u;
/** Longer ones are sentences of their own. */
const MAX_APPOSITION_LENGTH = 140;

/** From the clearest to the least clear. */
const PATTERNS: readonly IntroductionPattern[] = [hasApposition, hasPredicate, hasPrecedingNoun];

/**
 * Returns the sentence that introduces an entity: the one with the clearest pattern or, of several, the first in the
 * order given. Cut sentences do not count, nor do short forms of a name. English only: other languages introduce things
 * by other patterns.
 */
export function findIntroduction(
  sentences: Iterable<MentionSentence>,
  entity: IntroducedEntity,
): MentionSentence | undefined {
  let found: MentionSentence | undefined;
  /** Patterns that are clearer than that of the sentence found; the others need not be tried. */
  let clearer = PATTERNS.length;
  for (const sentence of sentences) {
    const { before, after } = sentence;
    if (!isFullName(sentence.surface, entity) || !isEnglish(sentence.language) || !isComplete(before, after)) continue;
    const pattern = PATTERNS.findIndex((introduces, i) => i < clearer && introduces(before, after, entity.type));
    if (pattern < 0) continue;
    [found, clearer] = [sentence, pattern];
    if (pattern === 0) break;
  }
  return found;
}

function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}

/** A person's alias of one word is a surname, and introduces nobody. */
function isFullName(surface: string, { type, name, aliases }: IntroducedEntity): boolean {
  return surface === name || (aliases.includes(surface) && (type !== 'person' || surface.includes(' ')));
}

function isComplete(before: string, after: string): boolean {
  return !before.startsWith('…') && !after.endsWith('…') && /[.!?]["”’)]*$/.test(after.trimEnd());
}

/** "Rutba, a town in western Anbar," */
function hasApposition(_: string, after: string, type: EntityType): boolean {
  const [, apposition = ''] = /^(?:,| –| —)\s+([^,;:–—()]{4,})[^]/.exec(after) ?? [];
  return apposition.length <= MAX_APPOSITION_LENGTH && isNounPhrase(apposition, type);
}

/** "Rutba is a town in western Anbar." */
function hasPredicate(before: string, after: string, type: EntityType): boolean {
  const [, predicate = ''] = /^\s+(?:is|was|are|were)\s+([^,;:–—()]{4,})/.exec(after) ?? [];
  return /^["“‘(]?(?:The\s+)?$/i.test(before) && isNounPhrase(predicate, type);
}

/** "the town of Rutba", "the militant group Isis", "Iraqi foreign minister Ada Stone"; not "the streets of Rutba". */
function hasPrecedingNoun(before: string, _: string, type: EntityType): boolean {
  // Looks back from the end: the same pattern before a `$` would be tried at every letter of the sentence.
  const [, noun = '', of = ''] = /$(?<=([\p{L}-]+)\s+(of\s+)?["“‘]?)/u.exec(before) ?? [];
  return of === '' ? isNounFor(type, noun) : type === 'place' && nouns.placeOf.includes(noun.toLowerCase());
}

/** Whether a phrase begins like a noun phrase and its noun means a thing of this type. */
function isNounPhrase(phrase: string, type: EntityType): boolean {
  const [head = ''] = phrase.split(RELATIVE_CLAUSE);
  if (!DETERMINER.test(head) && !isNounFor(type, head.split(' ')[0] ?? '')) return false;
  return !VERB.test(head) && head.split(/\s+/).some((word) => isNounFor(type, word));
}

function isNounFor(type: EntityType, word: string): boolean {
  const known = NOUNS.get(type);
  if (!known) return false;
  const noun = word.toLowerCase().replace(/[^\p{L}-]/gu, '');
  const forms = [noun, noun.replace(/s$/, ''), noun.replace(/ies$/, 'y')];
  return forms.some((form) => known.has(form) || known.has(form.replace(/^.*-/, '')));
}
