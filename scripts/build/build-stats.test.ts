import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { PhaseMeter, readBuildStats, type BuildStats } from './build-stats.ts';

test('phases are measured in order, and what they return is passed on', async () => {
  const meter = new PhaseMeter();
  expect(await meter.measure('convert', () => 3)).toBe(3);
  await meter.measure('site', () => setTimeout(20));
  const [convert, site] = meter.phases;
  expect([convert?.name, site?.name]).toEqual(['convert', 'site']);
  expect(site!.start).toBeGreaterThanOrEqual(convert!.end);
  expect(site!.end - site!.start).toBeGreaterThanOrEqual(19);
  expect(site!.cpuSeconds).toBeGreaterThanOrEqual(0);
});

test('the line of --stats is found among what a build prints', () => {
  const stats: BuildStats = {
    phases: [{ name: 'convert', start: 1, end: 2, cpuSeconds: 0.5 }],
    cpuSeconds: 1,
    work: { decodings: 1, conversions: 1, articleParses: 1 },
  };
  expect(readBuildStats(`12 pages\n${JSON.stringify(stats)}\n\nThe site is in dist/\n`)).toEqual(stats);
  expect(readBuildStats('The site was not built')).toBeUndefined();
});
