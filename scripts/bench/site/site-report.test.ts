import { expect, test } from 'vitest';
import type { Usage } from '../measure-process.ts';
import { buildUsage, joinPhases } from './build-usage.ts';
import { formatSiteReport } from './site-report.ts';

const usageOf = (usage: Partial<Usage>): Usage => ({
  cpuSeconds: 0,
  wallSeconds: 0,
  peakBytes: 0,
  memory: [],
  exitCode: 0,
  stdout: '',
  ...usage,
});
const stats = {
  phases: [
    { name: 'convert', start: 1000, end: 3000, cpuSeconds: 2.5 },
    { name: 'site', start: 3000, end: 13_000, cpuSeconds: 14 },
  ],
  cpuSeconds: 18,
  work: { decodings: 1, conversions: 1, articleParses: 1 },
};
const memory = [
  { time: 1500, bytes: 100e6 },
  { time: 2500, bytes: 300e6 },
  { time: 4000, bytes: 900e6 },
];
const cold = buildUsage(
  'cold',
  usageOf({
    cpuSeconds: 20,
    wallSeconds: 13.5,
    peakBytes: 950e6,
    memory,
    stdout: `Building\n${JSON.stringify(stats)}\n`,
  }),
);
const floor = joinPhases(
  'cold',
  new Map([
    ['site', usageOf({ cpuSeconds: 4, wallSeconds: 3, peakBytes: 400e6 })],
    ['search index', usageOf({ cpuSeconds: 1, wallSeconds: 1, peakBytes: 50e6 })],
  ]),
);

test('a phase has the CPU time it printed and the most memory sampled while it ran', () => {
  expect(cold.phases.get('convert')).toEqual({ cpuSeconds: 2.5, wallSeconds: 2, peakBytes: 300e6 });
  expect(cold.phases.get('site')).toEqual({ cpuSeconds: 14, wallSeconds: 10, peakBytes: 900e6 });
  expect(cold.failed).toBe(false);
});

test('CPU time of programs that outlive a build counts, although the system charges nobody with it', () => {
  const usage = usageOf({ cpuSeconds: 17, stdout: JSON.stringify(stats) });
  expect(buildUsage('cold', usage).all.cpuSeconds).toBe(18);
});

test('a phase shorter than the time between samples has the memory of the sample before it', () => {
  const phases = [{ name: 'check', start: 4010, end: 4020, cpuSeconds: 0.01 }];
  const usage = usageOf({ memory, stdout: JSON.stringify({ ...stats, phases }) });
  expect(buildUsage('cold', usage).phases.get('check')?.peakBytes).toBe(900e6);
});

test('the processes of a build add up, and its peak is that of the largest', () => {
  expect(floor.all).toEqual({ cpuSeconds: 5, wallSeconds: 4, peakBytes: 400e6 });
});

test('a report compares builds with the floor, and says which failed', () => {
  const failed = buildUsage('nothing changed', usageOf({ cpuSeconds: 2, wallSeconds: 1, exitCode: 1 }));
  const report = formatSiteReport({
    articles: 100,
    entries: 20,
    builds: [cold, failed],
    floor: [floor],
    files: [{ kind: 'pages', files: 1200, bytes: 2_000_000, largest: 40_000 }],
    circumstances: ['Date: 2026-01-02'],
  });
  expect(report).toContain('- Conversion: 40 articles a CPU second.\n- Cold build: 4.00 × the floor, 200 ms');
  expect(report).toContain('- CPU time as a share of the cold build: nothing changed 10.0 %.');
  expect(report).toContain(`\
| build                    | convert |   site | search index |    all |
| ------------------------ | ------: | -----: | -----------: | -----: |
| cold                     |  0.50 × | 2.80 × |              | 4.00 × |
| nothing changed (failed) |         |        |              | 0.40 × |
| floor, cold              |         | 0.80 × |       0.20 × | 1.00 × |
`);
  expect(report).toContain('| pages | 1,200 | 2,000 |          40 |');
});
