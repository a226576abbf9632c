/** The CPU seconds this process needs for `work`, on all its threads. */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return secondsOf(process.cpuUsage(before));
}

/** The same for the mean of as many repetitions as fill about half a second, after one that is not counted. */
export function warmCpuSeconds(work: () => void): number {
  work();
  const before = process.cpuUsage();
  let repetitions = 0;
  let seconds = 0;
  while (seconds < ENOUGH_SECONDS) {
    work();
    repetitions += 1;
    seconds = secondsOf(process.cpuUsage(before));
  }
  return seconds / repetitions;
}

const ENOUGH_SECONDS = 0.5;

function secondsOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}
