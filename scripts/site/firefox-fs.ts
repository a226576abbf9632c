import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where systems keep a Firefox. */
const USUAL_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** A Firefox that starts: the one POSTIL_FIREFOX names, or the system's. `undefined` when there is none. */
export function findFirefox(): string | undefined {
  const named = process.env.POSTIL_FIREFOX;
  return (named ? [named] : USUAL_PLACES).find(
    (file) => existsSync(file) && spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0,
  );
}
