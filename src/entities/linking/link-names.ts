import { type EntityId, entityId } from '../../model/ids.ts';
import { countryNamed } from '../gazetteer/countries.ts';
import type { Mention } from '../../model/mention.ts';
import { linkAcronyms } from './link-aliases.ts';
import { linkAlsoKnown } from './link-also-known.ts';
import { linkPersons } from './link-persons.ts';
import { type Linker, type NamedSpan, type NameNode, toNodes } from './name-node.ts';

/** From what a text says outright to what is inferred. */
const LINKERS: readonly Linker[] = [linkAlsoKnown, linkAcronyms, linkPersons];

/**
 * Gives each span its entity: names that mean the same get one name and one id, a glossary entry's where one of them
 * is its own. Names of different types stay apart, but where the text itself says that they are one.
 */
export function linkNames(text: string, spans: readonly NamedSpan[]): Mention[] {
  const nodes = toNodes(text, spans);
  const entities = new Map<NameNode, NameNode[]>(nodes.map((node) => [node, [node]]));
  for (const [a, b] of LINKERS.flatMap((link) => link(nodes, text))) join(entities, a, b);

  const mentions = [...new Set(entities.values())].flatMap((names) => {
    const { id, name, type } = identify(names);
    return names.flatMap(({ spans }) =>
      spans.map(({ start, end, confidence, origin }): Mention => {
        return { start, end, surface: text.slice(start, end), type, name, id, confidence, origin };
      }),
    );
  });
  return mentions.sort((a, b) => a.start - b.start);
}

/** Two entries are never one: the editor wrote two. */
function join(entities: Map<NameNode, NameNode[]>, a: NameNode, b: NameNode): void {
  const ours = entities.get(a) ?? [];
  const theirs = entities.get(b) ?? [];
  const entries = new Set([...ours, ...theirs].flatMap(({ entry }) => entry?.id ?? []));
  if (ours === theirs || entries.size > 1) return;
  const all = [...ours, ...theirs];
  for (const node of all) entities.set(node, all);
}

function identify(names: readonly NameNode[]): { id: EntityId; name: string; type: Mention['type'] } {
  const entry = names.find((node) => node.entry)?.entry;
  if (entry) return entry;
  const [first] = names.toSorted((a, b) => b.name.length - a.name.length);
  if (!first) throw new Error('an entity has at least one name');
  const name = (first.type === 'place' ? countryNamed(first.name) : undefined) ?? first.name;
  return { id: entityId(first.type, name), name, type: first.type };
}
