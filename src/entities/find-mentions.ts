import type { GlossaryEntry } from '../model/glossary/entry.ts';
import type { Mention } from '../model/mention.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { recognizePlaces } from './gazetteer/recognize-places.ts';
import { linkNames } from './linking/link-names.ts';
import { compileGlossary, withoutIgnored } from './matcher/glossary-matcher.ts';
import type { RecognizedName } from './recognized-name.ts';
import { isTrainedLanguage, recognizeNames } from './recognizer/recognize-names.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { dropLeadingPeople, spellDatelineName, trimName } from './rules/normalize-name.ts';
import { raiseConfidenceByContext } from './rules/raise-confidence-by-context.ts';
import { recognizeAgencies } from './rules/recognize-agencies.ts';
import { isLanguage, recognizeGroups } from './rules/recognize-groups.ts';
import { recognizeIntroducedPlaces } from './rules/recognize-introduced-places.ts';

export interface FindMentionsOptions {
  /** BCP 47; in languages without a recognizer only known names are found. */
  language: string;
  /** The editor's entries; pass the same array for every text, it is compiled once. */
  entries?: readonly GlossaryEntry[];
}

/**
 * Less likely names are not reported. F1 is highest if the minimum confidence is half of the best F1 (Lipton, Elkan and
 * Naryanaswamy 2014); here that is 0.42.
 */
const MIN_CONFIDENCE = 0.4;

const NO_ENTRIES: readonly GlossaryEntry[] = [];

/**
 * Finds everything that `text` names, in text order, without overlaps: matches the glossary, recognizes other names,
 * resolves overlaps and links what remains to entities.
 */
export function findMentions(text: string, { language, entries = NO_ENTRIES }: FindMentionsOptions): Mention[] {
  const glossary = compileGlossary(entries);
  const tokens = tokenize(text);
  const known = withoutIgnored(glossary.match(tokens)).map(({ start, end, value: { entry } }): RecognizedName => {
    return { start, end, type: entry.type, confidence: 1, origin: 'glossary', entry };
  });
  const recognized = recognize(text, tokens, language)
    .map((name) => ({ ...name, ...trimName(text, name) }))
    // A surface of an entry that was not matched is inside one of its `ignore` phrases.
    .filter(({ start, end }) => !glossary.entryFor(text.slice(start, end)));
  const names = resolveOverlaps([...known, ...recognized], 'editor-then-longest');
  return linkNames(text, names).filter(({ id }) => !glossary.hidden.has(id));
}

function recognize(text: string, tokens: readonly Token[], language: string): RecognizedName[] {
  if (!isTrainedLanguage(language)) return recognizePlaces(tokens, language);
  const groups = recognizeGroups(text, tokens);
  const byRule = [...groups, ...recognizeIntroducedPlaces(text, tokens), ...recognizeAgencies(text, tokens)];
  const byModel = recognizeNames(text, { language })
    // "Kurdish" alone is the people, whatever the model takes it for; within a longer name it is not.
    .filter(({ start, end }) => !byRule.some((other) => other.start === start && other.end === end))
    .filter(({ type, start, end }) => type !== 'group' || !isLanguage(text, start, end))
    .map((name) => dropLeadingPeople(text, name, groups))
    .map((name) => raiseConfidenceByContext(text, name))
    .map((name) => spellDatelineName(text, name))
    .filter(({ confidence }) => confidence >= MIN_CONFIDENCE);
  return [...byModel, ...byRule];
}
