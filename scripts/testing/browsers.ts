import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { runProgram } from '../lib/run.ts';

/** Paths at which systems install a Chromium or Chrome that Playwright can drive. */
const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const FIREFOX_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const START_TIMEOUT_MS = 20_000;

/** Returns a Firefox that starts: the one POSTIL_FIREFOX names, otherwise the system's; `undefined` without one. */
export function findFirefox(): string | undefined {
  const named = process.env.POSTIL_FIREFOX;
  return (named ? [named] : FIREFOX_PATHS).find(starts);
}

/**
 * Returns a Chromium that starts, and installs one if there is none: Debian's package for root on Debian, otherwise (or
 * if that fails) Playwright's own. `undefined` if neither works, or if the one that POSTIL_CHROMIUM names does not start.
 */
export async function ensureChromium(): Promise<string | undefined> {
  const present = findChromium();
  if (present || process.env.POSTIL_CHROMIUM) return present;
  if (isDebianAsRoot()) {
    console.log('No Chromium found. Installing the Debian package.');
    installDebianPackage();
    const installed = findChromium();
    if (installed) return installed;
  }
  console.log('No Chromium found. Downloading the one Playwright is made for.');
  const withSystemPackages = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  await runProgram('playwright', ['install', 'chromium', '--no-shell', ...withSystemPackages]);
  return findChromium();
}

/** Returns a Chromium that starts: the one POSTIL_CHROMIUM names, otherwise Playwright's own, otherwise the system's. */
function findChromium(): string | undefined {
  const named = process.env.POSTIL_CHROMIUM;
  return (named ? [named] : [chromium.executablePath(), ...CHROMIUM_PATHS]).find(starts);
}

function starts(executable: string): boolean {
  return existsSync(executable) && spawnSync(executable, ['--version'], { timeout: START_TIMEOUT_MS }).status === 0;
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
