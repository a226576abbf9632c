import type { EntityId } from '../model/ids.ts';

/**
 * Which entities each of many contexts names, articles or paragraphs, by numbers instead of ids: a sparse matrix of
 * compressed rows with an index of its columns. An entry is a context that names an entity; a context's entries follow
 * each other.
 */
export interface EntityIndex {
  ids: readonly EntityId[];
  /** The number of an entity: its place in `ids`. */
  numbers: ReadonlyMap<EntityId, number>;
  contexts: number;
  /** The first entry of each context, and one more number: that of all entries. */
  contextStarts: Int32Array;
  /** The context and the entity of each entry. */
  contextOf: Int32Array;
  entityOf: Int32Array;
  /** The entries by entity, in the order of their contexts, and where those of each entity begin, as above. */
  entriesByEntity: Int32Array;
  entityStarts: Int32Array;
}

/** Indexes contexts by the entities they name; one that a context names twice counts once. */
export function indexEntities(contexts: Iterable<Iterable<EntityId>>): EntityIndex {
  const numbers = new Map<EntityId, number>();
  const contextStarts = [0];
  /** The last context that names each entity. */
  const lastContexts: number[] = [];
  const contextOf: number[] = [];
  const entityOf: number[] = [];
  for (const context of contexts) {
    const number = contextStarts.length - 1;
    for (const id of context) {
      const entity = numbers.get(id) ?? numbers.size;
      if (entity === numbers.size) numbers.set(id, entity);
      if (lastContexts[entity] === number) continue;
      lastContexts[entity] = number;
      contextOf.push(number);
      entityOf.push(entity);
    }
    contextStarts.push(entityOf.length);
  }
  return {
    ids: [...numbers.keys()],
    numbers,
    contexts: contextStarts.length - 1,
    contextStarts: Int32Array.from(contextStarts),
    contextOf: Int32Array.from(contextOf),
    entityOf: Int32Array.from(entityOf),
    ...sortByEntity(entityOf, numbers.size),
  };
}

/** A counting sort. */
function sortByEntity(entityOf: readonly number[], entities: number) {
  const entityStarts = new Int32Array(entities + 1);
  for (const entity of entityOf) entityStarts[entity + 1]! += 1;
  for (let entity = 0; entity < entities; entity++) entityStarts[entity + 1]! += entityStarts[entity]!;
  const next = entityStarts.slice();
  const entriesByEntity = new Int32Array(entityOf.length);
  entityOf.forEach((entity, entry) => (entriesByEntity[next[entity]!++] = entry));
  return { entityStarts, entriesByEntity };
}
