import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { cpuSecondsOfChildren, memoryOf, processTree } from './process-tree.ts';

/** A program that uses 0.2 seconds of CPU time. */
const BUSY = `const used = () => { const { user, system } = process.cpuUsage(); return user + system }; while (used() < 2e5);`;

test.runIf(process.platform === 'linux')('the CPU time of ended programs is counted, grandchildren included', () => {
  const before = cpuSecondsOfChildren();
  const grandchild = `${BUSY} require('child_process').spawnSync(process.execPath, ['--eval', ${JSON.stringify(BUSY)}])`;
  spawnSync(process.execPath, ['--eval', grandchild]);
  expect(cpuSecondsOfChildren() - before).toBeGreaterThan(0.38);
});

test.runIf(process.platform === 'linux')('a running program is in the tree, with its CPU time and memory', async () => {
  const child = spawn(process.execPath, ['--eval', `${BUSY} console.log('done'); setInterval(() => {}, 1000)`]);
  await once(child.stdout, 'data');
  const found = processTree(process.pid).find(({ pid }) => pid === child.pid);
  expect(found?.parent).toBe(process.pid);
  expect(found?.cpuSeconds).toBeGreaterThan(0.18);
  expect(memoryOf(child.pid!, 'VmHWM')).toBeGreaterThan(10e6);
  child.kill();
  await once(child, 'exit');
  expect(memoryOf(child.pid!, 'VmRSS')).toBe(0);
});
