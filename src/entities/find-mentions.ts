import type { GlossaryEntry } from '../glossary/entry.ts';
import { nameFromDateline } from './dateline-name.ts';
import { isLanguage, recogniseGroups } from './gazetteer/recognise-groups.ts';
import { recogniseIntroducedPlaces } from './gazetteer/recognise-introduced.ts';
import { recognisePlaces } from './gazetteer/recognise-places.ts';
import { knownEntries, outsideIgnored } from './known-entries.ts';
import { linkNames } from './link/link-names.ts';
import type { NamedSpan } from './link/name-node.ts';
import type { Mention } from './mention.ts';
import { recogniseNames, TRAINED_LANGUAGES } from './model/recognise-names.ts';
import { trimName } from './name-span.ts';
import { recogniseAgencies } from './recognise-agencies.ts';
import type { RecognisedName } from './recognised-name.ts';
import { resolveOverlaps } from './overlap.ts';
import { surerWhereTold } from './surer-where-told.ts';
import { type Token, tokenize } from './token.ts';

export interface FindOptions {
  /** BCP 47; in languages without a recogniser only known names are found. */
  language: string;
  /** The editor's entries; pass the same array for every text, it is compiled once. */
  entries?: readonly GlossaryEntry[];
}

/** Whether names in running text of `language` are recognised, or only those the glossary and the gazetteer have. */
function hasRecogniser(language: string): boolean {
  return TRAINED_LANGUAGES.includes(language.toLowerCase().split('-')[0] ?? '');
}

/**
 * Less likely names are no mentions. Precision and recall together are best where the least confidence is half of the
 * F1 that is reached (Lipton, Elkan and Naryanaswamy 2014); here that is 0.42.
 */
const LEAST_CONFIDENCE = 0.4;

const NO_ENTRIES: readonly GlossaryEntry[] = [];

/** Everything `text` names, in text order, without overlaps: match and recognise, resolve overlaps, link. */
export function findMentions(text: string, { language, entries = NO_ENTRIES }: FindOptions): Mention[] {
  const known = knownEntries(entries);
  const tokens = tokenize(text);
  const glossary = outsideIgnored(known.match(tokens)).map(({ start, end, value: { entry } }): NamedSpan => {
    return { start, end, type: entry.type, confidence: 1, origin: 'glossary', entry };
  });
  const names = recognise(text, tokens, language)
    .map((name): NamedSpan => ({ ...name, ...trimName(text, name) }))
    // What an entry claims but did not match stands in one of its `ignore` phrases.
    .filter(({ start, end }) => !known.claimant(text.slice(start, end)));
  const spans = resolveOverlaps([...glossary, ...names], 'editor-then-longest');
  return linkNames(text, spans).filter(({ id }) => !known.hidden.has(id));
}

function recognise(text: string, tokens: readonly Token[], language: string): NamedSpan[] {
  if (!hasRecogniser(language)) return from('gazetteer', recognisePlaces(tokens, language));
  // "Kurdish" alone is the people, whatever it looks like to the recogniser; within a longer name it is not.
  const groups = recogniseGroups(text, tokens);
  const told = [...groups, ...recogniseIntroducedPlaces(text, tokens), ...recogniseAgencies(text, tokens)];
  const names = recogniseNames(text, { language })
    .filter(({ start, end }) => !told.some((other) => other.start === start && other.end === end))
    .filter(({ type, start, end }) => type !== 'group' || !isLanguage(text, start, end))
    .map((name) => nameFromDateline(text, surerWhereTold(text, partFromPeople(text, name, groups))))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  return [...from('model', names), ...from('gazetteer', told)];
}

/** "Kurdish peshmerga": a people, and in small letters behind it another name. */
function partFromPeople(text: string, name: RecognisedName, groups: readonly RecognisedName[]): RecognisedName {
  const people = groups.find(({ start, end }) => start === name.start && end < name.end);
  if (!people) return name;
  const rest = text.slice(people.end, name.end);
  return /^\s+(?=\p{Ll})\P{Lu}+$/u.test(rest) ? { ...name, start: people.end + rest.search(/\S/) } : name;
}

function from(origin: Mention['origin'], names: readonly RecognisedName[]): NamedSpan[] {
  return names.map((name) => ({ ...name, origin }));
}
