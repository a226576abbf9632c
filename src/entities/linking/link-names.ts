import { type EntityId, entityId } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import { canonicalCountryName } from '../gazetteer/countries.ts';
import type { RecognizedName } from '../recognized-name.ts';
import { linkAcronyms, linkAlsoKnown } from './link-aliases.ts';
import { linkPersons } from './link-persons.ts';
import { type Linker, type NameNode, toNodes } from './name-node.ts';

/** From what the text states to what is inferred. */
const LINKERS: readonly Linker[] = [linkAlsoKnown, linkAcronyms, linkPersons];

/**
 * Links recognized names to entities: the names of one entity get one name and one id, those of a glossary entry if one
 * of them is an entry's. Names of different types are different entities, unless the text says that they are the same.
 */
export function linkNames(text: string, recognized: readonly RecognizedName[]): Mention[] {
  const nodes = toNodes(text, recognized);
  const entities = new Map<NameNode, NameNode[]>(nodes.map((node) => [node, [node]]));
  for (const [a, b] of LINKERS.flatMap((link) => link(nodes, text))) merge(entities, a, b);

  const mentions = [...new Set(entities.values())].flatMap((nodesOfEntity) => {
    const { id, name, type } = identify(nodesOfEntity);
    return nodesOfEntity.flatMap(({ names }) =>
      names.map(({ start, end, confidence, origin }): Mention => {
        return { start, end, surface: text.slice(start, end), type, name, id, confidence, origin };
      }),
    );
  });
  return mentions.sort((a, b) => a.start - b.start);
}

/** Merges the entities of two nodes, unless they are different glossary entries. */
function merge(entities: Map<NameNode, NameNode[]>, a: NameNode, b: NameNode): void {
  const nodesOfA = entities.get(a) ?? [];
  const nodesOfB = entities.get(b) ?? [];
  const merged = [...nodesOfA, ...nodesOfB];
  const entries = new Set(merged.flatMap(({ entry }) => entry?.id ?? []));
  if (nodesOfA === nodesOfB || entries.size > 1) return;
  for (const node of merged) entities.set(node, merged);
}

/** Returns the entry that one of the nodes has, or else the longest name, a country by its usual name. */
function identify(nodes: readonly NameNode[]): { id: EntityId; name: string; type: Mention['type'] } {
  const entry = nodes.find((node) => node.entry)?.entry;
  if (entry) return entry;
  const [longest] = nodes.toSorted((a, b) => b.name.length - a.name.length);
  if (!longest) throw new Error('an entity has at least one name');
  const country = longest.type === 'place' ? canonicalCountryName(longest.name) : undefined;
  const name = country ?? longest.name;
  return { id: entityId(longest.type, name), name, type: longest.type };
}
