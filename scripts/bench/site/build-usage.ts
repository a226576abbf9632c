import { type Phase, readBuildStats } from '../../build/build-stats.ts';
import type { Usage } from '../measure-process.ts';

/** What a build or a phase of one used. */
export interface PhaseUsage {
  /** User and system, of all processes. */
  cpuSeconds: number;
  wallSeconds: number;
  /** The most memory that any one process had; of a phase, at one of the samples. */
  peakBytes: number;
}

/** What one build used, in all and by phase. */
export interface BuildUsage {
  name: string;
  phases: ReadonlyMap<string, PhaseUsage>;
  /** All phases, the start of Node and the loading of the program. */
  all: PhaseUsage;
  failed: boolean;
}

/** Returns what a process used that ran `npm run build -- --stats`. */
export function buildUsage(name: string, usage: Usage): BuildUsage {
  const { stdout, exitCode } = usage;
  const { phases, cpuSeconds } = readBuildStats(stdout) ?? { phases: [], cpuSeconds: 0 };
  return {
    name,
    phases: new Map(phases.map((phase) => [phase.name, phaseUsage(phase, usage)])),
    // Pagefind's program may end after the build; then nobody is charged with its CPU time.
    all: { ...usage, cpuSeconds: Math.max(usage.cpuSeconds, cpuSeconds) },
    failed: exitCode !== 0,
  };
}

/** Joins what separate processes used, one a phase, to what a build used. */
export function joinPhases(name: string, processes: ReadonlyMap<string, Usage>): BuildUsage {
  const usages = [...processes.values()];
  const sum = (key: 'cpuSeconds' | 'wallSeconds') => usages.reduce((total, usage) => total + usage[key], 0);
  const peakBytes = Math.max(...usages.map((usage) => usage.peakBytes));
  return {
    name,
    phases: processes,
    all: { cpuSeconds: sum('cpuSeconds'), wallSeconds: sum('wallSeconds'), peakBytes },
    failed: usages.some(({ exitCode }) => exitCode !== 0),
  };
}

function phaseUsage({ start, end, cpuSeconds }: Phase, { memory }: Usage): PhaseUsage {
  const samples = memory.filter(({ time }) => time >= start && time <= end);
  // A phase that is shorter than the time between two samples had no time to grow since the one before it.
  const last = memory.findLast(({ time }) => time <= end);
  const peakBytes = Math.max(0, last?.bytes ?? 0, ...samples.map(({ bytes }) => bytes));
  return { cpuSeconds, wallSeconds: (end - start) / 1000, peakBytes };
}
