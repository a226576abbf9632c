import type { Root } from 'mdast';
import type { EntityId } from '../ids.ts';
import type { Problem } from '../problems/problem.ts';
import { findClashes } from './entry-clashes.ts';
import type { GlossaryEntry } from './entry.ts';
import { findDeadLinks, linkTargets, type LinkTargets } from './link-targets.ts';
import { type Gloss, parseEntry, type ParsedEntry } from './parse-entry.ts';

/** A glossary as a whole. */
export interface Glossary {
  entries: GlossaryEntry[];
  /** The parsed body of each entry, by its id. */
  bodies: ReadonlyMap<EntityId, Root>;
  targets: LinkTargets;
  /** The definitions that name WordNet as their origin. */
  glosses: Gloss[];
  /** What is wrong with its files, one by one and among themselves. */
  problems: Problem[];
}

/** Joins the parsed files of a glossary, in the order of their names. An address that two of them claim belongs to the first. */
export function joinEntries(parsed: readonly ParsedEntry[]): Glossary {
  const all = parsed.flatMap(({ entry }) => entry ?? []);
  const entries = [...Map.groupBy(all, ({ id }) => id).values()].flatMap(([first]) => first ?? []);
  const targets = linkTargets(entries);
  const deadLinks = parsed.flatMap(({ entry, tree, bodyLine }) =>
    entry ? findDeadLinks(tree, { file: entry.file, bodyLine }, targets) : [],
  );
  return {
    entries,
    bodies: new Map(
      parsed.flatMap(({ entry, tree }) => (entry && entries.includes(entry) ? [[entry.id, tree] as const] : [])),
    ),
    targets,
    glosses: parsed.flatMap(({ gloss }) => gloss ?? []),
    problems: [...parsed.flatMap(({ problems }) => problems), ...findClashes(parsed), ...deadLinks],
  };
}

/** Parses and joins the files of a glossary; `file` is a path from the project's root. */
export function parseGlossary(files: readonly { file: string; text: string }[]): Glossary {
  return joinEntries(files.map(({ file, text }) => parseEntry(text, file)));
}
