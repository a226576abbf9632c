import { spawn } from 'node:child_process';
import path from 'node:path';

/** The project's root; every path a command takes is relative to the folder it was called in, not to this. */
export const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** The programs of installed packages the commands start, by their file under `node_modules`. */
const PROGRAMS = {
  astro: 'astro/bin/astro.mjs',
  eslint: 'eslint/bin/eslint.js',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
} as const;

export type Program = keyof typeof PROGRAMS;

type Env = Record<string, string>;

function runNode(file: string, args: string[], env: Env): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const child = spawn(process.execPath, [file, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', passOn).on('SIGTERM', passOn);
  child.once('error', reject).once('exit', (code) => {
    process.off('SIGINT', passOn).off('SIGTERM', passOn);
    resolve(code ?? 1);
  });
  return promise;
}

/** Runs an installed program in the project's root with this process's Node and streams; gives its exit code. */
export function runProgram(program: Program, args: string[], env: Env = {}): Promise<number> {
  return runNode(path.join(ROOT, 'node_modules', PROGRAMS[program]), args, env);
}

/** Runs `scripts/<name>.ts` in the project's root with this process's Node and streams; gives its exit code. */
export function runScript(name: string, args: string[] = [], env: Env = {}): Promise<number> {
  return runNode(path.join(ROOT, 'scripts', `${name}.ts`), args, env);
}
