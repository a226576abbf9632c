import type { GlossaryEntry } from '../../model/glossary/entry.ts';
import { type EntityId, entityId } from '../../model/ids.ts';
import type { EntityType } from '../../model/mention.ts';
import type { Span } from '../../text/span.ts';
import type { RecognizedName } from '../recognized-name.ts';

/** The occurrences in a text that agree in name and type, or in glossary entry. */
export interface NameNode {
  id: EntityId;
  type: EntityType;
  /** As first written; an entry's own name. */
  name: string;
  names: RecognizedName[];
  entry?: GlossaryEntry | undefined;
}

/** Two nodes that name the same entity. */
export type NameLink = readonly [NameNode, NameNode];

/** Finds nodes of a text that name the same entity. */
export type Linker = (nodes: readonly NameNode[], text: string) => NameLink[];

/** Groups recognized names into nodes, in order of first mention. */
export function toNodes(text: string, recognized: readonly RecognizedName[]): NameNode[] {
  const nodes = new Map<EntityId, NameNode>();
  for (const span of recognized) {
    const { entry, type } = span;
    const name = entry?.name ?? span.name ?? text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const id = entry?.id ?? entityId(type, name);
    const node = nodes.get(id);
    if (node) node.names.push(span);
    else nodes.set(id, { id, type, name, names: [span], entry });
  }
  return [...nodes.values()];
}

/** An occurrence of a node's name. */
interface Occurrence extends Span {
  node: NameNode;
}

/** Returns each occurrence of a name with the next one, in text order. */
export function neighbors(nodes: readonly NameNode[]): { before: Occurrence; after: Occurrence }[] {
  const occurrences = nodes.flatMap((node) => node.names.map(({ start, end }) => ({ start, end, node })));
  occurrences.sort((a, b) => a.start - b.start);
  return occurrences.slice(1).flatMap((after, index) => {
    const before = occurrences[index];
    return before ? [{ before, after }] : [];
  });
}
