/**
 * Imported before a measured program, and before those it starts: appends a line of what the process used to the file
 * that POSTIL_USAGE names, when it ends. Plain JavaScript, which costs the program the least to load.
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

/** On Linux `maxRSS` of a process starts at what its parent had; the status file tells its own. */
function peakBytes() {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const own = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) * 1024;
}
