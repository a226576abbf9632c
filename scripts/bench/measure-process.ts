import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../lib/run.ts';

/** Resources used by a program and the Node programs it started. */
export interface Usage {
  /** CPU seconds of all of them, start-up included. */
  cpuSeconds: number;
  /** Peak memory of the largest of them. */
  peakBytes: number;
  exitCode: number;
  stdout: string;
}

const REPORTER = pathToFileURL(path.join(import.meta.dirname, 'report-usage.mjs')).href;

/**
 * Runs `node <args>` in the project's root and measures it. Its stderr is this process's.
 *
 * @throws If the program ended without having been measured.
 */
export async function measureNode(args: string[], { input = '', env = {} }: MeasureOptions = {}): Promise<Usage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'postil-bench-'));
  const files = { usage: path.join(folder, 'usage'), stdin: path.join(folder, 'stdin'), out: path.join(folder, 'out') };
  writeFileSync(files.stdin, input);
  try {
    const exitCode = await runNode(args, files, { ...env, POSTIL_USAGE: files.usage });
    return { ...readUsage(files.usage), exitCode, stdout: readFileSync(files.out, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface MeasureOptions {
  input?: string;
  env?: Record<string, string>;
}

async function runNode(args: string[], { stdin, out }: { stdin: string; out: string }, env: Record<string, string>) {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const streams = [openSync(stdin, 'r'), openSync(out, 'w')];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: [...streams, 'inherit'],
    env: { ...process.env, ...env, NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=${REPORTER}` },
  });
  child.once('error', reject).once('exit', (code) => resolve(code ?? 1));
  return promise.finally(() => streams.forEach(closeSync));
}

function readUsage(file: string): Pick<Usage, 'cpuSeconds' | 'peakBytes'> {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const all = lines.map((line) => JSON.parse(line) as Pick<Usage, 'cpuSeconds' | 'peakBytes'>);
  return {
    cpuSeconds: all.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    peakBytes: Math.max(...all.map(({ peakBytes }) => peakBytes)),
  };
}
