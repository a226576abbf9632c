import type { Problem } from '../problems/problem.ts';
import { findClashes } from './entry-clashes.ts';
import type { GlossaryEntry } from './entry.ts';
import { findDeadLinks, linkTargets } from './link-targets.ts';
import { type Gloss, parseEntry } from './parse-entry.ts';

/** A glossary as a whole. */
export interface Glossary {
  entries: GlossaryEntry[];
  /** The definitions that name WordNet as their origin. */
  glosses: Gloss[];
  /** What is wrong with its files, one by one and among themselves. */
  problems: Problem[];
}

/** Reads the files of a glossary, named from the project's root. An address that two of them claim belongs to the first. */
export function parseGlossary(files: readonly { file: string; text: string }[]): Glossary {
  const parsed = files.map(({ file, text }) => parseEntry(text, file));
  const all = parsed.flatMap(({ entry }) => entry ?? []);
  const entries = [...Map.groupBy(all, ({ id }) => id).values()].flatMap(([first]) => first ?? []);
  const targets = linkTargets(entries);
  const deadLinks = parsed.flatMap(({ entry, text }) => (entry ? findDeadLinks(text, entry.file, targets) : []));
  return {
    entries,
    glosses: parsed.flatMap(({ gloss }) => gloss ?? []),
    problems: [...parsed.flatMap(({ problems }) => problems), ...findClashes(parsed), ...deadLinks],
  };
}
