import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Returns whether `node_modules` holds what `package-lock.json` asks for. npm writes its own record of the install,
 * `node_modules/.package-lock.json`, last, so an interrupted install has none. The two records are compared, not dates,
 * which are all new in a fresh checkout. Packages for other platforms may be missing.
 */
export function isInstalled(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const present = readPackages(path.join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([name, { version, integrity, optional }]) =>
      name === '' ||
      (present[name] ? present[name].version === version && present[name].integrity === integrity : optional === true),
  );
}

/** Runs `npm ci` with the npm that started this process, output on stderr. Returns whether it succeeded. */
export function install(root) {
  console.error('Installing what package-lock.json asks for (npm ci) …');
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm?.endsWith('.js') ? [process.execPath, npm, 'ci'] : ['npm', 'ci'];
  const { status } = spawnSync(command, [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  return status === 0;
}
