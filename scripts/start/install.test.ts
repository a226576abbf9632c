import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from './install.mjs';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'postil-install-'));
  mkdirSync(path.join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';
const zod = { version: '4.6.7', integrity: 'sha512-a' };

function write(file: string, packages: Record<string, object>) {
  writeFileSync(path.join(root, file), JSON.stringify({ packages }));
}

test('an install is complete if npm has recorded every package of the lock file', () => {
  write(LOCK, { '': { name: 'postil' }, 'node_modules/zod': zod });
  write(INSTALLED, { 'node_modules/zod': zod });
  expect(isInstalled(root)).toBe(true);
});

test('packages for other platforms may be missing', () => {
  write(LOCK, { 'node_modules/zod': zod, 'node_modules/@esbuild/win32-x64': { version: '1.0.0', optional: true } });
  write(INSTALLED, { 'node_modules/zod': zod });
  expect(isInstalled(root)).toBe(true);
});

test('a missing package, another version or another hash requires an install', () => {
  write(LOCK, { 'node_modules/zod': zod });
  write(INSTALLED, {});
  expect(isInstalled(root)).toBe(false);
  write(INSTALLED, { 'node_modules/zod': { ...zod, version: '4.6.6' } });
  expect(isInstalled(root)).toBe(false);
  write(INSTALLED, { 'node_modules/zod': { ...zod, integrity: 'sha512-b' } });
  expect(isInstalled(root)).toBe(false);
});

test('an interrupted install, which leaves no record, requires an install', () => {
  write(LOCK, { 'node_modules/zod': zod });
  expect(isInstalled(root)).toBe(false);
});
