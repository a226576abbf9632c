import type { GlossaryEntry } from '../glossary/entry.ts';
import { countryNamed } from './gazetteer/countries.ts';
import { recogniseGroups } from './gazetteer/recognise-groups.ts';
import { recogniseIntroducedPlaces } from './gazetteer/recognise-introduced.ts';
import { recognisePlaces } from './gazetteer/recognise-places.ts';
import { knownEntries, outsideIgnored } from './known-entries.ts';
import { linkNames } from './link/link-names.ts';
import type { NamedSpan } from './link/name-node.ts';
import type { Mention } from './mention.ts';
import { recogniseNames, TRAINED_LANGUAGES } from './model/recognise-names.ts';
import { trimName } from './name-span.ts';
import type { RecognisedName } from './recognised-name.ts';
import { resolveOverlaps } from './overlap.ts';
import { type Token, tokenize } from './token.ts';

export interface FindOptions {
  /** BCP 47; in languages without a recogniser only known names are found. */
  language: string;
  /** The editor's entries; pass the same array for every text, it is compiled once. */
  entries?: readonly GlossaryEntry[];
}

/** Whether names in running text of `language` are recognised, or only those the glossary and the gazetteer have. */
export function hasRecogniser(language: string): boolean {
  return TRAINED_LANGUAGES.includes(language.toLowerCase().split('-')[0] ?? '');
}

/** Everything `text` names, in text order, without overlaps: match and recognise, resolve overlaps, link. */
export function findMentions(text: string, { language, entries = [] }: FindOptions): Mention[] {
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
  const told = [...recogniseGroups(text, tokens), ...recogniseIntroducedPlaces(text, tokens)];
  const places = new Set(told.map(({ start, end }) => `${start} ${end}`));
  const names = recogniseNames(text, { language }).filter(({ start, end }) => !places.has(`${start} ${end}`));
  return [
    ...from(
      'model',
      names.map((name) => surerOfCountries(text, name)),
    ),
    ...from('gazetteer', told),
  ];
}

/** Of places with a country's name that the recogniser doubts, nine of ten were right on the development data. */
const COUNTRY_CONFIDENCE = 0.9;

function surerOfCountries(text: string, name: RecognisedName): RecognisedName {
  const { start, end, type, confidence } = name;
  if (type !== 'place' || confidence >= COUNTRY_CONFIDENCE || !countryNamed(text.slice(start, end))) return name;
  return { ...name, confidence: COUNTRY_CONFIDENCE };
}

function from(origin: Mention['origin'], names: readonly RecognisedName[]): NamedSpan[] {
  return names.map((name) => ({ ...name, origin }));
}
