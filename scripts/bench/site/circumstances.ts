import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { ROOT } from '../../lib/run.ts';

/** Describes where and how a measurement is made: date, version, machine and command, a line each. */
export function describeCircumstances(command: string): string[] {
  const cpus = os.cpus();
  const memory = Math.round(os.totalmem() / 1e9);
  const load = os.loadavg()[0] ?? 0;
  return [
    `Date: ${new Date().toISOString().slice(0, 10)}`,
    `Command: \`${command}\``,
    `Version: ${currentVersion()}`,
    `Machine: ${cpus.length} × ${cpus[0]?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${os.type()} ${os.release()}`,
    `Node: ${process.versions.node}`,
    `Load average at the start: ${load.toFixed(1)}`,
  ];
}

/** Returns the commit of the project, and whether files have changed since. */
function currentVersion(): string {
  try {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
    return `commit ${git('rev-parse', '--short=12', 'HEAD')}${git('status', '--porcelain') ? ', with changes' : ''}`;
  } catch {
    return 'unknown';
  }
}
