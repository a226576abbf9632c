import type { GlossaryEntry } from '../model/glossary/entry.ts';
import { nameFromDateline } from './rules/dateline-name.ts';
import { isLanguage, recognizeGroups } from './rules/recognize-groups.ts';
import { recognizeIntroducedPlaces } from './rules/recognize-introduced-places.ts';
import { recognizePlaces } from './gazetteer/recognize-places.ts';
import { knownEntries, outsideIgnored } from './matcher/glossary-matcher.ts';
import { linkNames } from './linking/link-names.ts';
import type { NamedSpan } from './linking/name-node.ts';
import type { Mention } from '../model/mention.ts';
import { recognizeNames, TRAINED_LANGUAGES } from './recognizer/recognize-names.ts';
import { trimName } from './rules/normalize-name.ts';
import { recognizeAgencies } from './rules/recognize-agencies.ts';
import type { RecognizedName } from './recognized-name.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { surerWhereTold } from './rules/raise-confidence-by-context.ts';
import { type Token, tokenize } from '../text/tokens.ts';

export interface FindOptions {
  /** BCP 47; in languages without a recognizer only known names are found. */
  language: string;
  /** The editor's entries; pass the same array for every text, it is compiled once. */
  entries?: readonly GlossaryEntry[];
}

/** Whether names in running text of `language` are recognized, or only those the glossary and the gazetteer have. */
function hasRecognizer(language: string): boolean {
  return TRAINED_LANGUAGES.includes(language.toLowerCase().split('-')[0] ?? '');
}

/**
 * Less likely names are no mentions. Precision and recall together are best where the least confidence is half of the
 * F1 that is reached (Lipton, Elkan and Naryanaswamy 2014); here that is 0.42.
 */
const LEAST_CONFIDENCE = 0.4;

const NO_ENTRIES: readonly GlossaryEntry[] = [];

/** Everything `text` names, in text order, without overlaps: match and recognize, resolve overlaps, link. */
export function findMentions(text: string, { language, entries = NO_ENTRIES }: FindOptions): Mention[] {
  const known = knownEntries(entries);
  const tokens = tokenize(text);
  const glossary = outsideIgnored(known.match(tokens)).map(({ start, end, value: { entry } }): NamedSpan => {
    return { start, end, type: entry.type, confidence: 1, origin: 'glossary', entry };
  });
  const names = recognize(text, tokens, language)
    .map((name): NamedSpan => ({ ...name, ...trimName(text, name) }))
    // What an entry claims but did not match stands in one of its `ignore` phrases.
    .filter(({ start, end }) => !known.claimant(text.slice(start, end)));
  const spans = resolveOverlaps([...glossary, ...names], 'editor-then-longest');
  return linkNames(text, spans).filter(({ id }) => !known.hidden.has(id));
}

function recognize(text: string, tokens: readonly Token[], language: string): NamedSpan[] {
  if (!hasRecognizer(language)) return from('gazetteer', recognizePlaces(tokens, language));
  // "Kurdish" alone is the people, whatever it looks like to the recognizer; within a longer name it is not.
  const groups = recognizeGroups(text, tokens);
  const told = [...groups, ...recognizeIntroducedPlaces(text, tokens), ...recognizeAgencies(text, tokens)];
  const names = recognizeNames(text, { language })
    .filter(({ start, end }) => !told.some((other) => other.start === start && other.end === end))
    .filter(({ type, start, end }) => type !== 'group' || !isLanguage(text, start, end))
    .map((name) => nameFromDateline(text, surerWhereTold(text, partFromPeople(text, name, groups))))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  return [...from('model', names), ...from('gazetteer', told)];
}

/** "Kurdish peshmerga": a people, and in small letters behind it another name. */
function partFromPeople(text: string, name: RecognizedName, groups: readonly RecognizedName[]): RecognizedName {
  const people = groups.find(({ start, end }) => start === name.start && end < name.end);
  if (!people) return name;
  const rest = text.slice(people.end, name.end);
  return /^\s+(?=\p{Ll})\P{Lu}+$/u.test(rest) ? { ...name, start: people.end + rest.search(/\S/) } : name;
}

function from(origin: Mention['origin'], names: readonly RecognizedName[]): NamedSpan[] {
  return names.map((name) => ({ ...name, origin }));
}
