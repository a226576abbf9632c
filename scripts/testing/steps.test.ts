import { afterEach, expect, test, vi } from 'vitest';
import { runSteps } from './steps.ts';

const log = vi.spyOn(console, 'log').mockReturnValue();
const error = vi.spyOn(console, 'error').mockReturnValue();
afterEach(() => {
  log.mockClear();
  error.mockClear();
});

const step = (name: string, code: number, dependsOn?: string) => ({
  name,
  title: name,
  run: vi.fn().mockResolvedValue(code),
  ...(dependsOn ? { dependsOn } : {}),
});

test('a failed step stops only the steps that depend on it', async () => {
  const steps = [step('lint', 1), step('build', 2), step('site', 0, 'build'), step('unit', 0)];
  expect(await runSteps(steps)).toBe(false);
  expect(steps.map(({ run }) => run.mock.calls.length)).toEqual([1, 1, 0, 1]);
  expect(log.mock.lastCall?.[0]).toMatch(/lint +failed.*\n +build +failed.*\n +site +skipped.*\n +unit +passed/);
});

test('a step chosen without the one it depends on runs', async () => {
  expect(await runSteps([step('site', 0, 'build')])).toBe(true);
});

test('a step that throws counts as failed', async () => {
  expect(await runSteps([{ name: 'a', title: 'a', run: () => Promise.reject(new Error('broken')) }])).toBe(false);
  expect(error).toHaveBeenCalledOnce();
});
