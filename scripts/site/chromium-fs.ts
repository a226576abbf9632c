import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { runProgram } from '../lib/run.ts';

/** Where systems keep a Chromium or Chrome that Playwright can drive. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function starts(file: string): boolean {
  return existsSync(file) && spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

/**
 * A Chromium that starts: the one POSTIL_CHROMIUM names, Playwright's own download, or the system's. `undefined` when
 * there is none.
 */
function findChromium(): string | undefined {
  const named = process.env.POSTIL_CHROMIUM;
  return [...(named ? [named] : [chromium.executablePath(), ...USUAL_PLACES])].find(starts);
}

function isDebianAsRoot(): boolean {
  const release = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function installDebianPackage(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '--yes', '--no-install-recommends', 'chromium'];
  const aptGet = (args: string[]) => spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
  if (!aptGet(install) && aptGet(['update'])) aptGet(install);
}

/**
 * A Chromium for the browser tests, installed when there is none: Debian's package where this runs as root on Debian,
 * otherwise (or when that fails) Playwright's own download. `undefined` when neither worked, or the one that
 * POSTIL_CHROMIUM names does not start.
 */
export async function ensureChromium(): Promise<string | undefined> {
  const present = findChromium();
  if (present || process.env.POSTIL_CHROMIUM) return present;
  if (isDebianAsRoot()) {
    console.log('No Chromium found: installing the Debian package.');
    installDebianPackage();
    const installed = findChromium();
    if (installed) return installed;
  }
  console.log('No Chromium found: downloading the one Playwright is made for.');
  const withSystemPackages = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  await runProgram('playwright', ['install', 'chromium', '--no-shell', ...withSystemPackages]);
  return findChromium();
}
