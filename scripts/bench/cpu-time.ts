const MEASURED_SECONDS = 0.5;

/** Returns the CPU seconds that this process needs for `work`, on all its threads. */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return secondsOf(process.cpuUsage(before));
}

/** Returns the mean CPU seconds of repetitions that take half a second together, after one that is not counted. */
export function meanCpuSeconds(work: () => void): number {
  work();
  const before = process.cpuUsage();
  let repetitions = 0;
  let seconds = 0;
  while (seconds < MEASURED_SECONDS) {
    work();
    repetitions += 1;
    seconds = secondsOf(process.cpuUsage(before));
  }
  return seconds / repetitions;
}

function secondsOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}
