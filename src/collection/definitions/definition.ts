import type { Place } from '../../model/place.ts';
import { describePlace } from './describe-place.ts';
import type { GlossaryEntry } from '../../model/glossary/entry.ts';
import type { MentionInSentence } from './introduction.ts';

/** What a card says of an entity, and who says it. */
export type Definition<M extends MentionInSentence = MentionInSentence> =
  | { origin: 'editor'; text: string }
  | { origin: 'wordnet'; text: string }
  | { origin: 'corpus'; text: string; quoted: M }
  | { origin: 'openData'; text: string; place: Place };

/** What is known of an entity, by who knows it. */
export interface DefinitionSources<M extends MentionInSentence> {
  entry?: Pick<GlossaryEntry, 'definition' | 'wordnet'> | undefined;
  /** From `findIntroduction`. */
  introduction?: M | undefined;
  /** From `lookUpPlace`. */
  place?: Place | undefined;
}

/**
 * The definition that wins, the first there is: the editor's entry, which may quote WordNet, the sentence in the corpus
 * that introduces the entity, open data. `undefined` where nobody says anything; nothing is made up. `language` is the
 * interface's.
 */
export function chooseDefinition<M extends MentionInSentence>(
  { entry, introduction, place }: DefinitionSources<M>,
  language: string,
): Definition<M> | undefined {
  if (entry?.definition) return { origin: entry.wordnet === undefined ? 'editor' : 'wordnet', text: entry.definition };
  if (introduction) return { origin: 'corpus', text: sentenceOf(introduction), quoted: introduction };
  if (place) return { origin: 'openData', text: describePlace(place, language), place };
  return undefined;
}

function sentenceOf({ before, surface, after }: MentionInSentence): string {
  return `${before}${surface}${after}`.trim();
}
