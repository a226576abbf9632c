import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** First version that runs TypeScript files without a build step, https://nodejs.org/api/typescript.html. */
const MIN_VERSION = [22, 18];

/** Returns whether a version such as `v24.1.0` is new enough for the project's scripts. */
export function isRecent(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > MIN_VERSION[0] || (major === MIN_VERSION[0] && minor >= MIN_VERSION[1]);
}

/** Returns the Node that came with the install, otherwise the one running now; `undefined` if that is too old. */
export function findNode(root) {
  const installed = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(installed)) {
    const { status, stdout } = spawnSync(installed, ['--version'], { encoding: 'utf8' });
    if (status === 0 && isRecent(stdout.trim())) return installed;
  }
  return isRecent(process.version) ? process.execPath : undefined;
}
