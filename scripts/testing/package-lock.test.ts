import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../lib/run.ts';

interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

/** Returns the folders in which Node looks for a package that is imported from `folder`, nearest first. */
function candidates(folder: string, name: string): string[] {
  const parts = folder.split('/node_modules/');
  return [...parts.keys()]
    .map((index) => `${parts.slice(0, parts.length - index).join('/node_modules/')}/node_modules/${name}`)
    .concat(`node_modules/${name}`);
}

test('the lock file has the packages of every platform, without which "npm ci" refuses to install', () => {
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
  const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !candidates(folder, name).some((place) => place in packages))
      .map((name) => `${folder} → ${name}`),
  );
  expect(missing).toEqual([]);
});
