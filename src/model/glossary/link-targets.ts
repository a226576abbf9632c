import type { Root } from 'mdast';
import type { EntityId } from '../ids.ts';
import { findEntityLinks } from '../markdown/entity-links.ts';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/table.ts';
import { comparableName, type GlossaryEntry } from './entry.ts';

/** Returns the id of the entry that `[[name]]` leads to; `undefined` if there is none, or it is hidden. */
export type LinkTargets = (name: string) => EntityId | undefined;

/** Indexes entries by name and alias. An exact match is preferred to one in other capitals, a name to an alias. */
export function indexLinkTargets(entries: readonly GlossaryEntry[]): LinkTargets {
  const targets = new Map<string, EntityId>();
  const add = (key: string, id: EntityId) => void (targets.has(key) || targets.set(key, id));
  const shown = entries.filter(({ hidden }) => !hidden);
  for (const toKey of [comparableName, foldCase]) {
    for (const { name, id } of shown) add(toKey(name), id);
    for (const { aliases, id } of shown) for (const alias of aliases) add(toKey(alias), id);
  }
  return (name) => targets.get(comparableName(name)) ?? targets.get(foldCase(name));
}

/**
 * Returns a problem for every `[[name]]` in a file's Markdown that leads to no entry; `bodyLine` is the line of the file
 * on which the Markdown begins.
 */
export function findDeadLinks(
  tree: Root,
  { file, bodyLine }: { file: string; bodyLine: number },
  targets: LinkTargets,
): Problem[] {
  return findEntityLinks(tree).flatMap(({ name, line, column }) =>
    targets(name) === undefined
      ? [problem('link-to-nothing', { file, line: line + bodyLine - 1, column }, { name })]
      : [],
  );
}

const foldCase = (name: string) => comparableName(name).toLowerCase();
