import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cpuSecondsOfChildren, memoryOf, processTree } from '../lib/process-tree.ts';
import { ROOT } from '../lib/run.ts';

/** What a program and everything it started used. */
export interface Usage {
  /** User and system, of all processes, start included. */
  cpuSeconds: number;
  wallSeconds: number;
  /** The most memory that any one process had. */
  peakBytes: number;
  /** The memory of the largest process over time; empty outside Linux. */
  memory: MemorySample[];
  exitCode: number;
  stdout: string;
}

export interface MemorySample {
  /** Milliseconds since 1970. */
  time: number;
  bytes: number;
}

interface MeasureOptions {
  input?: string;
  env?: Record<string, string>;
}

const REPORTER = pathToFileURL(path.join(import.meta.dirname, 'report-usage.mjs')).href;
const MILLISECONDS_PER_SAMPLE = 100;

/**
 * Runs `node <args>` in the project's root and measures it; its errors go to this process's stderr. The CPU time is what
 * the operating system charges to the ended children of this process, so nothing else may run meanwhile. Outside Linux
 * only Node processes are counted, as they report at their end.
 */
export async function measureNode(args: string[], { input = '', env = {} }: MeasureOptions = {}): Promise<Usage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'postil-bench-'));
  const files = { usage: path.join(folder, 'usage'), stdin: path.join(folder, 'stdin'), out: path.join(folder, 'out') };
  writeFileSync(files.stdin, input);
  const cpuSecondsBefore = cpuSecondsOfChildren();
  const start = performance.now();
  try {
    const { exitCode, peakBytes, memory } = await runNode(args, files, { ...env, POSTIL_USAGE: files.usage });
    const reported = readReports(files.usage);
    return {
      // Reports are exact to the microsecond, but know nothing of programs that are not Node.
      cpuSeconds: Math.max(cpuSecondsOfChildren() - cpuSecondsBefore, reported.cpuSeconds),
      wallSeconds: (performance.now() - start) / 1000,
      peakBytes: Math.max(peakBytes, reported.peakBytes),
      memory,
      exitCode,
      stdout: readFileSync(files.out, 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type ProcessResult = Pick<Usage, 'exitCode' | 'peakBytes' | 'memory'>;

async function runNode(
  args: string[],
  { stdin, out }: { stdin: string; out: string },
  env: Record<string, string>,
): Promise<ProcessResult> {
  const streams = [openSync(stdin, 'r'), openSync(out, 'w')];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: [...streams, 'inherit'],
    env: { ...process.env, ...env, NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=${REPORTER}` },
  });
  streams.forEach(closeSync);
  const memory: MemorySample[] = [];
  let peakBytes = 0;
  const timer = setInterval(() => {
    const pids = child.pid === undefined ? [] : processTree(child.pid).map(({ pid }) => pid);
    memory.push({ time: Date.now(), bytes: Math.max(0, ...pids.map((pid) => memoryOf(pid, 'VmRSS'))) });
    peakBytes = Math.max(peakBytes, ...pids.map((pid) => memoryOf(pid, 'VmHWM')));
  }, MILLISECONDS_PER_SAMPLE);
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    return { exitCode: code ?? 1, peakBytes, memory };
  } finally {
    clearInterval(timer);
  }
}

/** Adds up the reports of a program's processes; there is none if it was killed. */
function readReports(file: string): Pick<Usage, 'cpuSeconds' | 'peakBytes'> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const reports = lines.map((line) => JSON.parse(line) as Pick<Usage, 'cpuSeconds' | 'peakBytes'>);
  return {
    cpuSeconds: reports.reduce((sum, report) => sum + report.cpuSeconds, 0),
    peakBytes: Math.max(0, ...reports.map((report) => report.peakBytes)),
  };
}
