import { readdirSync, readFileSync } from 'node:fs';

/** A process and what it has used so far. */
export interface ProcessState {
  pid: number;
  parent: number;
  /** CPU seconds, user and system, of all its threads. */
  cpuSeconds: number;
  /** CPU seconds of the processes it started that have ended, and of those that they started. */
  endedChildrenCpuSeconds: number;
}

/** The unit of times in `/proc` (USER_HZ), on every platform Node runs on. */
const TICKS_PER_SECOND = 100;

/**
 * Returns the CPU seconds, user and system, of everything that a process has started, whether or not it has ended, to
 * ten milliseconds. Node itself counts only its own threads. Only Linux reports it; elsewhere the result is 0.
 */
export function cpuSecondsOfChildren(pid = process.pid): number {
  const [root, ...descendants] = processTree(pid);
  const running = descendants.reduce((sum, one) => sum + one.cpuSeconds + one.endedChildrenCpuSeconds, 0);
  return running + (root?.endedChildrenCpuSeconds ?? 0);
}

/** Returns a process and everything it started that is still running, itself first; nothing where there is no `/proc`. */
export function processTree(pid: number): ProcessState[] {
  const children = Map.groupBy(allProcesses(), ({ parent }) => parent);
  const root = readProcess(pid);
  const withDescendants = (one: ProcessState): ProcessState[] => [
    one,
    ...(children.get(one.pid) ?? []).flatMap(withDescendants),
  ];
  return root ? withDescendants(root) : [];
}

/** Reads `VmRSS`, the memory of a process, or `VmHWM`, the most it ever had, in bytes; 0 if the process has ended. */
export function memoryOf(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const status = readIfPresent(`/proc/${pid}/status`) ?? '';
  return Number(new RegExp(`^${field}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024;
}

function allProcesses(): ProcessState[] {
  if (process.platform !== 'linux') return [];
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => readProcess(Number(pid)) ?? []);
}

/** Reads `/proc/PID/stat`: fields 4 and 14 to 17, counted after the program's name, which may contain spaces. */
function readProcess(pid: number): ProcessState | undefined {
  const stat = readIfPresent(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [parent = 0] = fields.slice(1);
  const [user = 0, system = 0, childrenUser = 0, childrenSystem = 0] = fields.slice(11);
  return {
    pid,
    parent,
    cpuSeconds: (user + system) / TICKS_PER_SECOND,
    endedChildrenCpuSeconds: (childrenUser + childrenSystem) / TICKS_PER_SECOND,
  };
}

/** Returns the text of a file; `undefined` if it is gone, as those of a process are once it has ended. */
function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
