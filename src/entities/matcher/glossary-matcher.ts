import type { GlossaryEntry } from '../../model/glossary/entry.ts';
import type { EntityId } from '../../model/ids.ts';
import { surfaceKey } from '../../text/tokens.ts';
import { createMatcher, type Match, type Matcher, type Pattern } from './matcher.ts';

/** What a phrase of the glossary says about a text: it names the entry, or (`ignored`) it must not be taken for it. */
export interface EntryPhrase {
  entry: GlossaryEntry;
  ignored: boolean;
}

/** The glossary, compiled for matching. */
export interface GlossaryMatcher {
  /** Finds every name, alias and `ignore` phrase, overlapping ones included. */
  match: Matcher<EntryPhrase>;
  /** Returns the entry that has `surface` as its name or alias. */
  entryFor: (surface: string) => GlossaryEntry | undefined;
  /** The entities that must appear nowhere on the site. */
  hidden: ReadonlySet<EntityId>;
}

const compiled = new WeakMap<readonly GlossaryEntry[], GlossaryMatcher>();

/** Compiles `entries`, once per array. */
export function compileGlossary(entries: readonly GlossaryEntry[]): GlossaryMatcher {
  let matcher = compiled.get(entries);
  if (!matcher) compiled.set(entries, (matcher = compile(entries)));
  return matcher;
}

function compile(entries: readonly GlossaryEntry[]): GlossaryMatcher {
  const bySurface = new Map<string, GlossaryEntry>();
  for (const entry of entries) {
    for (const surface of [entry.name, ...entry.aliases]) {
      const key = surfaceKey(surface, entry.match === 'fold');
      if (!bySurface.has(key)) bySurface.set(key, entry);
    }
  }
  return {
    match: createMatcher(entries.flatMap(entryPatterns)),
    entryFor: (surface) => {
      if (bySurface.size === 0) return undefined;
      const folded = bySurface.get(surfaceKey(surface, true));
      return bySurface.get(surfaceKey(surface)) ?? (folded?.match === 'fold' ? folded : undefined);
    },
    hidden: new Set(entries.filter(({ hidden }) => hidden).map(({ id }) => id)),
  };
}

function entryPatterns(entry: GlossaryEntry): Pattern<EntryPhrase>[] {
  const fold = entry.match === 'fold';
  const plural = entry.type === 'term' || entry.type === 'group';
  return [
    ...[entry.name, ...entry.aliases].map((phrase) => ({ phrase, value: { entry, ignored: false }, fold, plural })),
    ...entry.ignore.map((phrase) => ({ phrase, value: { entry, ignored: true }, fold })),
  ];
}

/** Returns the matches that name their entry: no `ignore` phrase, and nothing inside an `ignore` phrase of that entry. */
export function withoutIgnored(matches: readonly Match<EntryPhrase>[]): Match<EntryPhrase>[] {
  const ignoredUpTo = new Map<GlossaryEntry, number>();
  const longestFirst = matches.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return longestFirst.filter(({ end, value: { entry, ignored } }) => {
    const ignoredEnd = ignoredUpTo.get(entry) ?? 0;
    if (ignored) ignoredUpTo.set(entry, Math.max(ignoredEnd, end));
    return !ignored && end > ignoredEnd;
  });
}
