import { spawn } from 'node:child_process';
import path from 'node:path';
import { nodeFlags } from '../start/node-flags.mjs';

/** The project's root folder. */
export const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** Files under `node_modules` that start the installed programs. */
const PROGRAMS = {
  astro: 'astro/bin/astro.mjs',
  eslint: 'eslint/bin/eslint.js',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  vitest: 'vitest/vitest.mjs',
} as const;

export type Program = keyof typeof PROGRAMS;

type Env = Record<string, string>;

/** Runs an installed program in the project's root with this process's Node and streams; returns its exit code. */
export function runProgram(program: Program, args: string[], env: Env = {}): Promise<number> {
  return runNode([path.join(ROOT, 'node_modules', PROGRAMS[program]), ...args], env);
}

/** Runs `scripts/<name>.ts` in the project's root with this process's Node and streams; returns its exit code. */
export function runScript(name: string, args: string[] = [], env: Env = {}): Promise<number> {
  return runNode([...nodeFlags(name), path.join(ROOT, 'scripts', `${name}.ts`), ...args], env);
}

function runNode(args: string[], env: Env): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  const forwardSignal = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', forwardSignal).on('SIGTERM', forwardSignal);
  child.once('error', reject).once('exit', (code) => {
    process.off('SIGINT', forwardSignal).off('SIGTERM', forwardSignal);
    resolve(code ?? 1);
  });
  return promise;
}
