import { expect, test } from 'vitest';
import { entityId } from '../model/ids.ts';
import { indexEntities } from './entity-index.ts';

const [mill, ford, weir] = ['mill', 'ford', 'weir'].map((name) => entityId('place', name)) as [never, never, never];

test('contexts are found by entity and entities by context', () => {
  const index = indexEntities([[mill, ford, mill], [], [ford, weir]]);
  const entitiesOf = (context: number) =>
    [...index.entityOf.subarray(index.contextStarts[context], index.contextStarts[context + 1])].map(
      (entity) => index.ids[entity],
    );
  const contextsOf = (entity: number) =>
    [...index.entriesByEntity.subarray(index.entityStarts[entity], index.entityStarts[entity + 1])].map(
      (entry) => index.contextOf[entry],
    );
  expect([0, 1, 2].map(entitiesOf)).toEqual([[mill, ford], [], [ford, weir]]);
  expect([mill, ford, weir].map((id) => contextsOf(index.numbers.get(id)!))).toEqual([[0], [0, 2], [2]]);
  expect(index.contexts).toBe(3);
});
