import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('work that is under way starts again once, whatever number of calls there were meanwhile', async () => {
  const log: string[] = [];
  let finish = () => {};
  const run = oneAtATime(async (isLatest) => {
    log.push('start');
    await new Promise<void>((resolve) => (finish = resolve));
    log.push(isLatest() ? 'latest' : 'outdated');
  });
  const running = run();
  void run();
  void run();
  expect(log).toEqual(['start']);
  finish();
  await Promise.resolve();
  await expect.poll(() => log).toEqual(['start', 'outdated', 'start']);
  finish();
  await running;
  expect(log).toEqual(['start', 'outdated', 'start', 'latest']);
});

test('work that has ended starts with the next call', async () => {
  let runs = 0;
  const run = oneAtATime(() => Promise.resolve(void runs++));
  await run();
  await run();
  expect(runs).toBe(2);
});
