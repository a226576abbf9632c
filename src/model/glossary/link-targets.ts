import type { Root } from 'mdast';
import { entityLinksIn } from '../markdown/entity-links.ts';
import type { EntityId } from '../ids.ts';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/table.ts';
import type { GlossaryEntry } from './entry.ts';
import { spelling } from './spelling.ts';

/** Gives the entry that `[[name]]` leads to; `undefined` where there is none, or it is hidden. */
export type LinkTargets = (name: string) => EntityId | undefined;

/** Entries by name and alias: as written first, then whatever the capitals; names go before aliases. */
export function linkTargets(entries: readonly GlossaryEntry[]): LinkTargets {
  const targets = new Map<string, EntityId>();
  const add = (surface: string, id: EntityId) => void (targets.has(surface) || targets.set(surface, id));
  const shown = entries.filter(({ hidden }) => !hidden);
  for (const spell of [spelling, folded]) {
    for (const { name, id } of shown) add(spell(name), id);
    for (const { aliases, id } of shown) for (const alias of aliases) add(spell(alias), id);
  }
  return (name) => targets.get(spelling(name)) ?? targets.get(folded(name));
}

/** Returns a problem for every `[[name]]` of a Markdown body that leads to no entry; `bodyLine` is the line of `file` where the body begins. */
export function findDeadLinks(
  tree: Root,
  { file, bodyLine }: { file: string; bodyLine: number },
  targets: LinkTargets,
): Problem[] {
  return entityLinksIn(tree).flatMap(({ name, line, column }) =>
    targets(name) === undefined
      ? [problem('link-to-nothing', { file, line: line + bodyLine - 1, column }, { name })]
      : [],
  );
}

const folded = (surface: string) => spelling(surface).toLowerCase();
