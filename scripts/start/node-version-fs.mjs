import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The first version that runs TypeScript files as they are, https://nodejs.org/api/typescript.html. */
const LEAST = [22, 18];

/** Whether a version such as `v24.1.0` is new enough for the project's scripts. */
export function isRecent(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
}

/** The Node that came with the install, else the one running now, else `undefined` when that is too old. */
export function findNode(root) {
  const own = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(own)) {
    const { status, stdout } = spawnSync(own, ['--version'], { encoding: 'utf8' });
    if (status === 0 && isRecent(stdout.trim())) return own;
  }
  return isRecent(process.version) ? process.execPath : undefined;
}
