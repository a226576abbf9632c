import { phraseClass } from '../entities/matcher/word-classes.ts';
import type { GlossaryEntry } from '../model/glossary/entry.ts';
import type { Glossary } from '../model/glossary/glossary.ts';
import { digestOf } from '../text/digest.ts';

/** Digests of what of a glossary decides which names are found: of the names of its entries, not of their definitions. */
export interface NamesKeys {
  /** Of all entries. */
  all: string;
  /** Of the entries that a text with words of these classes (see `wordClasses`) may name. */
  of: (classes: readonly string[]) => string;
}

const keys = new WeakMap<Glossary, NamesKeys>();

/** Returns the digests of a glossary's names. */
export function namesKeys(glossary: Glossary): NamesKeys {
  const known = keys.get(glossary) ?? makeKeys(glossary.entries);
  keys.set(glossary, known);
  return known;
}

function makeKeys(entries: readonly GlossaryEntry[]): NamesKeys {
  const names = entries.map(({ id, name, type, aliases, ignore, match, hidden, highlight }) => {
    return [id, name, type, aliases, ignore, match, hidden, highlight];
  });
  const entriesByClass = new Map<string, number[]>();
  entries.forEach(({ name, aliases, ignore }, index) => {
    for (const key of new Set([name, ...aliases, ...ignore].map(phraseClass))) {
      if (key === undefined) continue;
      const indexes = entriesByClass.get(key) ?? [];
      indexes.push(index);
      entriesByClass.set(key, indexes);
    }
  });
  return {
    all: digestOf(names),
    of: (classes) => {
      const named = new Set(classes.flatMap((key) => entriesByClass.get(key) ?? []));
      return digestOf([...named].sort((a, b) => a - b).map((index) => names[index]));
    },
  };
}
