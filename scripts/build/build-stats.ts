import type { WorkCounts } from '../../src/files/content.ts';
import { cpuSecondsOfChildren } from '../lib/process-tree.ts';

/** A phase of a build. */
export interface Phase {
  name: string;
  /** Milliseconds since 1970. */
  start: number;
  end: number;
  /** User and system, of this process and of the programs it started. */
  cpuSeconds: number;
}

/** What a build needed: the line of JSON that `npm run build -- --stats` prints. */
export interface BuildStats {
  phases: Phase[];
  /** From the start of Node to the end of the last phase, counted as those of a phase are. */
  cpuSeconds: number;
  work: WorkCounts;
}

/** Measures the phases of this process, which follow one another. */
export class PhaseMeter {
  readonly phases: Phase[] = [];

  async measure<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
    const start = Date.now();
    const before = cpuSecondsSoFar();
    const result = await work();
    this.phases.push({ name, start, end: Date.now(), cpuSeconds: cpuSecondsSoFar() - before });
    return result;
  }
}

/** Finds the line of `--stats` in what a build printed; `undefined` if the build ended before it. */
export function readBuildStats(printed: string): BuildStats | undefined {
  const line = printed.split('\n').find((text) => text.startsWith('{"phases":'));
  return line === undefined ? undefined : (JSON.parse(line) as BuildStats);
}

/** Returns the CPU seconds, user and system, of this process and of the programs it started. */
export function cpuSecondsSoFar(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + cpuSecondsOfChildren();
}
