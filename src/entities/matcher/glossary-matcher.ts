import type { EntityId } from '../../model/ids.ts';
import type { GlossaryEntry } from '../../model/glossary/entry.ts';
import { createMatcher, type Match, type Pattern } from './matcher.ts';
import { surfaceKey, type Token } from '../../text/tokens.ts';

/** An entry that a phrase stands for, or that it must not be taken for. */
export interface Meaning {
  entry: GlossaryEntry;
  ignored: boolean;
}

/** The glossary, compiled for looking things up in texts. */
export interface KnownEntries {
  /** Every place where a name, an alias or an `ignore` phrase stands, overlapping ones included. */
  match: (tokens: readonly Token[]) => Match<Meaning>[];
  /** The entry whose name or alias `surface` is. */
  claimant: (surface: string) => GlossaryEntry | undefined;
  /** The entities that must not be seen. */
  hidden: ReadonlySet<EntityId>;
}

const compiled = new WeakMap<readonly GlossaryEntry[], KnownEntries>();

/** Compiles `entries`, once for each array that is passed. */
export function knownEntries(entries: readonly GlossaryEntry[]): KnownEntries {
  let known = compiled.get(entries);
  if (!known) compiled.set(entries, (known = compile(entries)));
  return known;
}

function compile(entries: readonly GlossaryEntry[]): KnownEntries {
  const claimants = new Map<string, GlossaryEntry>();
  for (const entry of entries) {
    for (const surface of [entry.name, ...entry.aliases]) {
      const key = surfaceKey(surface, entry.match === 'fold');
      if (!claimants.has(key)) claimants.set(key, entry);
    }
  }
  return {
    match: createMatcher(entries.flatMap(entryPatterns)),
    claimant: (surface) => {
      if (claimants.size === 0) return undefined;
      const folded = claimants.get(surfaceKey(surface, true));
      return claimants.get(surfaceKey(surface)) ?? (folded?.match === 'fold' ? folded : undefined);
    },
    hidden: new Set(entries.filter(({ hidden }) => hidden).map(({ id }) => id)),
  };
}

function entryPatterns(entry: GlossaryEntry): Pattern<Meaning>[] {
  const fold = entry.match === 'fold';
  const plural = entry.type === 'term' || entry.type === 'group';
  return [
    ...[entry.name, ...entry.aliases].map((phrase) => ({ phrase, value: { entry, ignored: false }, fold, plural })),
    ...entry.ignore.map((phrase) => ({ phrase, value: { entry, ignored: true }, fold })),
  ];
}

/** The matches that stand for their entry: none that is an `ignore` phrase or inside one of the same entry. */
export function outsideIgnored(matches: readonly Match<Meaning>[]): Match<Meaning>[] {
  const ignoredUpTo = new Map<GlossaryEntry, number>();
  const longestFirst = matches.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return longestFirst.filter(({ end, value: { entry, ignored } }) => {
    const reach = ignoredUpTo.get(entry) ?? 0;
    if (ignored) ignoredUpTo.set(entry, Math.max(reach, end));
    return !ignored && end > reach;
  });
}
