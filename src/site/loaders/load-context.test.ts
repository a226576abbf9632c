import { EventEmitter } from 'node:events';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFolders } from './load-context.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched(reload: () => Promise<void>) {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const error = vi.fn();
  watchFolders({ watcher, logger: { error } } as unknown as LoaderContext, [path.resolve('glossary')], reload);
  const change = async (file: string) => {
    watcher.emit('change', path.resolve(file));
    await vi.runAllTimersAsync();
  };
  return { change, error };
}

test('a change below a folder reloads, one beside it does not', async () => {
  const reload = vi.fn(() => Promise.resolve());
  const { change } = watched(reload);
  await change('glossary/towns/cork.md');
  await change('glossary.md');
  expect(reload).toHaveBeenCalledTimes(1);
});

test('a reload that fails is told, and the next change reloads again', async () => {
  const reload = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(new Error('cork.md cannot be read'));
  const { change, error } = watched(reload);
  await change('glossary/cork.md');
  await change('glossary/cork.md');
  expect(error.mock.calls).toEqual([['cork.md cannot be read']]);
  expect(reload).toHaveBeenCalledTimes(2);
});
