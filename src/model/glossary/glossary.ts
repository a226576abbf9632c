import type { Root } from 'mdast';
import type { EntityId } from '../ids.ts';
import type { Problem } from '../problems/problem.ts';
import { findClashes } from './entry-clashes.ts';
import type { GlossaryEntry } from './entry.ts';
import { findDeadLinks, indexLinkTargets, type LinkTargets } from './link-targets.ts';
import type { Gloss, ParsedEntry } from './parse-entry.ts';

/** The entries of a glossary and what they are together. */
export interface Glossary {
  entries: GlossaryEntry[];
  /** The parsed body of each entry, by its id. */
  bodies: ReadonlyMap<EntityId, Root>;
  targets: LinkTargets;
  /** The definitions that are quoted from WordNet. */
  glosses: Gloss[];
  /** The problems of each file and those between files. */
  problems: Problem[];
}

/** Joins the parsed files of a glossary. Of entries with the same address, the first is kept. */
export function joinEntries(parsed: readonly ParsedEntry[]): Glossary {
  const all = parsed.flatMap(({ entry }) => entry ?? []);
  const entries = [...Map.groupBy(all, ({ id }) => id).values()].flatMap(([first]) => first ?? []);
  const kept = new Set(entries);
  const targets = indexLinkTargets(entries);
  const deadLinks = parsed.flatMap(({ entry, tree, bodyLine }) =>
    entry ? findDeadLinks(tree, { file: entry.file, bodyLine }, targets) : [],
  );
  return {
    entries,
    bodies: new Map(parsed.flatMap(({ entry, tree }) => (entry && kept.has(entry) ? [[entry.id, tree] as const] : []))),
    targets,
    glosses: parsed.flatMap(({ gloss }) => gloss ?? []),
    problems: [...parsed.flatMap(({ problems }) => problems), ...findClashes(parsed), ...deadLinks],
  };
}
