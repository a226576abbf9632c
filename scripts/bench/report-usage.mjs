/**
 * Is imported before a measured program and those it starts. When the process ends, it appends a line with the CPU time
 * and memory used to the file that POSTIL_USAGE names. Plain JavaScript, because that costs least to load.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.POSTIL_USAGE;
if (file && isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    appendFileSync(file, `${JSON.stringify({ cpuSeconds: (user + system) / 1e6, peakBytes: peakBytes() })}\n`);
  });
}

/** Returns the peak memory. On Linux `maxRSS` starts at the parent's, so the status file is read instead. */
function peakBytes() {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const own = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) * 1024;
}
