/**
 * Runs `scripts/<name>.ts` with the Node that came with the install: `node scripts/start.mjs build --stats`. Installs
 * first if `node_modules` is not complete.
 *
 * Plain JavaScript that Node 20 runs, because it starts before anything is installed. Prints on stderr only: stdout
 * belongs to the command.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, isInstalled } from './start/install.mjs';
import { nodeFlags } from './start/node-flags.mjs';
import { findNode } from './start/node-version.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Runs `command`, forwards signals to it and ends this process with its exit code. */
function runAndExit(command, args) {
  const child = spawn(command, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

const [name = '', ...args] = process.argv.slice(2);
const script = path.join(root, 'scripts', ...`${name}.ts`.split(':'));
if (!existsSync(script)) fail(`There is no command "${name}": ${path.relative(root, script)} does not exist.`);
if (!isInstalled(root) && !install(root)) {
  fail('npm ci failed, see above. It needs access to the npm registry. Fix that and run the same command again.');
}
const node = findNode(root);
if (!node) {
  fail(
    `This needs Node 22.18 or later, and this is ${process.version}. The install usually brings its own (the npm ` +
      'package "node"); there is none for this platform, or its install script was not allowed to run. ' +
      'Install a newer Node and run the same command again.',
  );
}
process.env.PATH = path.join(root, 'node_modules', '.bin') + path.delimiter + process.env.PATH;
process.env.ASTRO_TELEMETRY_DISABLED = '1';
runAndExit(node, [...nodeFlags(name), script, ...args]);
