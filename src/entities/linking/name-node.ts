import { type EntityId, entityId } from '../../model/ids.ts';
import type { EntityType } from '../../model/entity-types.ts';
import type { GlossaryEntry } from '../../model/glossary/entry.ts';
import type { Mention } from '../../model/mention.ts';
import type { RecognizedName } from '../recognized-name.ts';

/** A span that names something of a type; `entry` where the glossary says what. */
export type NamedSpan = RecognizedName & Pick<Mention, 'origin'> & { entry?: GlossaryEntry };

/** What one text names by one name: the spans that agree in name and type, or in glossary entry. */
export interface NameNode {
  id: EntityId;
  type: EntityType;
  /** As first written; an entry's own name. */
  name: string;
  spans: NamedSpan[];
  entry?: GlossaryEntry | undefined;
}

/** Two nodes that are names of the same entity. */
export type Link = readonly [NameNode, NameNode];

/** Says which names of a text mean the same entity. */
export type Linker = (nodes: readonly NameNode[], text: string) => Link[];

/** One node a name and type, in order of first mention. */
export function toNodes(text: string, spans: readonly NamedSpan[]): NameNode[] {
  const nodes = new Map<EntityId, NameNode>();
  for (const span of spans) {
    const { entry, type } = span;
    const name = entry?.name ?? span.name ?? text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const id = entry?.id ?? entityId(type, name);
    const node = nodes.get(id);
    if (node) node.spans.push(span);
    else nodes.set(id, { id, type, name, spans: [span], entry });
  }
  return [...nodes.values()];
}

/** Two spans with no other span between them. */
export interface Neighbors {
  before: { node: NameNode; start: number; end: number };
  after: { node: NameNode; start: number; end: number };
}

/** Every span with the one that follows it, in text order. */
export function neighbors(nodes: readonly NameNode[]): Neighbors[] {
  const spans = nodes.flatMap((node) => node.spans.map(({ start, end }) => ({ start, end, node })));
  spans.sort((a, b) => a.start - b.start);
  return spans.slice(1).flatMap((after, index) => {
    const before = spans[index];
    return before ? [{ before, after }] : [];
  });
}
