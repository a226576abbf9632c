import { readCommandLine } from '../scripts/lib/command.ts';

/** The folder that `--data` names; prints the usage and exits with 2 where none is named. */
export function readDataFolder(usage: string): string {
  const { data } = readCommandLine({ usage, options: { data: { type: 'string' } } }).values;
  if (data !== undefined) return data;
  console.error(usage);
  process.exit(2);
}

/** Says on stderr what is done, and after how many seconds from now. */
export function startReport(): (step: string) => void {
  const started = performance.now();
  return (step) => console.error(`${Math.round((performance.now() - started) / 1000)} s: ${step}`);
}
