import type { GlossaryEntry } from '../../model/glossary/entry.ts';
import type { Place } from '../../model/place.ts';
import { describePlace } from './describe-place.ts';
import type { MentionSentence } from './introduction.ts';

/** What a card says of an entity, and who says it. */
export type Definition =
  | { origin: 'editor'; text: string }
  | { origin: 'wordnet'; text: string }
  | { origin: 'corpus'; text: string; quoted: MentionSentence }
  | { origin: 'openData'; text: string; place: Place };

/** What is known of an entity, by who knows it. */
export interface DefinitionSources {
  entry?: Pick<GlossaryEntry, 'definition' | 'wordnet'> | undefined;
  /** From `findIntroduction`. */
  introduction?: MentionSentence | undefined;
  /** From `locatePlaces`. */
  place?: Place | undefined;
}

/**
 * Chooses the first definition there is: the editor's entry, which may quote WordNet, the sentence of an article that
 * introduces the entity, open data. Returns `undefined` where there is none; nothing is made up. `language` (BCP 47) is
 * that of the interface.
 */
export function chooseDefinition(
  { entry, introduction, place }: DefinitionSources,
  language: string,
): Definition | undefined {
  if (entry?.definition) return { origin: entry.wordnet === undefined ? 'editor' : 'wordnet', text: entry.definition };
  if (introduction) return { origin: 'corpus', text: sentenceText(introduction), quoted: introduction };
  if (place) return { origin: 'openData', text: describePlace(place, language), place };
  return undefined;
}

function sentenceText({ before, surface, after }: MentionSentence): string {
  return `${before}${surface}${after}`.trim();
}
