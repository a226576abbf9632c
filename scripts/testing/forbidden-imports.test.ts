import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../lib/run.ts';
import { findForbiddenImports } from './forbidden-imports.ts';

/** Modules that break a rule: the file, what it must not import, the rule that says so, and its code. */
const FORBIDDEN: [file: string, imported: string, rule: string, code: string][] = [
  ['src/text/a.ts', 'src/model/x.ts', 'room-text', `import '../model/x.ts';`],
  ['src/model/a.ts', 'src/convert/x.ts', 'room-model', `import type { X } from '../convert/x.ts';`],
  ['src/convert/a.ts', 'src/entities/x.ts', 'room-convert', `import { x } from '../entities/x.ts';`],
  ['src/convert/b.ts', 'src/files/x.ts', 'room-convert', `export { x } from '../files/x.ts';`],
  ['src/convert/c.ts', 'src/site/x.ts', 'room-convert', `await import('../site/x.ts');`],
  ['src/convert/d.ts', 'src/site/x.ts', 'room-convert', `type X = import('../site/x.ts').X;`],
  [
    'src/convert/e.ts',
    'src/entities/x.json',
    'room-convert',
    `import x from '../entities/x.json' with { type: 'json' };`,
  ],
  ['src/entities/a.ts', 'postil.config.ts', 'room-entities', `import { config } from '../../postil.config.ts';`],
  ['src/entities/a.test.ts', 'training/x.ts', 'room-entities', `import '../../training/x.ts';`],
  ['src/files/a.ts', 'scripts/x.ts', 'room-files', `import '../../scripts/x.ts';`],
  ['src/site/a.ts', 'src/pages/index.astro', 'room-site', `import '../pages/index.astro';`],
  ['src/layouts/A.astro', 'src/text/x.ts', 'room-layouts', `---\nimport type { X } from '../text/x.ts';\n---\n<p>`],
  ['scripts/a.ts', 'src/layouts/x.ts', 'room-scripts', `import { x } from '../src/layouts/x.ts';`],
  ['training/a.ts', 'scripts/x.ts', 'room-training', `import '../scripts/x.ts';`],
  ['src/convert/f.ts', 'fs', 'disk', `import { readFileSync } from 'node:fs';`],
  ['src/site/b.ts', 'fs/promises', 'disk', `import { readFile } from 'fs/promises';`],
  ['src/pages/a.astro', 'child_process', 'disk', `---\nimport { spawn } from 'node:child_process';\n---\n`],
  ['src/maps/c.ts', 'src/maps/map-fixture.ts', 'fixtures', `import './map-fixture.ts';`],
  ['src/entities/b.ts', 'astro/zod', 'astro', `import { z } from 'astro/zod';`],
  ['src/pages/c.ts', 'astro:content', 'astro-content', `import { getEntry } from 'astro:content';`],
  ['src/pages/b.astro', 'astro:content', 'astro-content', `---\nimport type { X } from 'astro:content';\n---\n`],
  ['src/components/A.astro', 'src/site/x.ts', 'components-only-show', `---\nimport '../site/x.ts';\n---\n`],
  ['src/components/B.astro', 'src/text/x.ts', 'components-only-show', `<script>\nimport '../text/x.ts';\n</script>`],
  ['src/site/d.ts', 'playwright', 'installed-for-owners', `import { chromium } from 'playwright';`],
];

const ALLOWED: [file: string, code: string][] = [
  ['src/convert/g.ts', `import { x } from '../text/x.ts';\nimport type { X } from '../model/x.ts';`],
  ['src/convert/b.test.ts', `import { readFileSync } from 'node:fs';`],
  ['src/maps/map-fixture.ts', `import { readFileSync } from 'node:fs';`],
  ['src/files/b.ts', `import { readFileSync } from 'node:fs';\nimport { x } from '../convert/x.ts';`],
  ['src/astro/a.ts', `import { createApp } from 'astro/app/entrypoint';\nimport { x } from '../files/x.ts';`],
  ['src/site/e.ts', `import type { Page } from 'playwright';\nimport { x } from 'unified';`],
  ['src/components/C.astro', `---\nimport type { X } from '../site/x.ts';\nimport A from './A.astro';\n---\n`],
  ['src/components/browser/a.ts', `import { x } from '../../text/x.ts';`],
  ['scripts/b.ts', `import { spawn } from 'node:child_process';\nimport { x } from '../training/x.ts';`],
];

const CIRCLE: [file: string, code: string][] = [
  ['src/maps/a.ts', `import type { B } from './b.ts';`],
  ['src/maps/b.ts', `import type { A } from './a.ts';`],
  ['src/components/D.astro', `---\nimport E from './E.astro';\n---\n`],
  ['src/components/E.astro', `---\nimport D from './D.astro';\n---\n`],
];

const IMPORTED = ['text', 'model', 'convert', 'entities', 'files', 'site', 'layouts'].map((room) => `src/${room}/x.ts`);
const PACKAGES = { dependencies: { astro: '7', unified: '1' }, devDependencies: { playwright: '1' } };

// Below the project's root, because packages are looked up from there.
mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
const root = mkdtempSync(path.join(ROOT, '.cache', 'import-rules-'));
let lines: string[] = [];

function write(file: string, code: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), code);
}

beforeAll(async () => {
  for (const file of [...IMPORTED, 'training/x.ts', 'scripts/x.ts', 'postil.config.ts']) write(file, '');
  write('src/entities/x.json', '{}');
  write('src/pages/index.astro', '');
  write('package.json', JSON.stringify(PACKAGES));
  for (const [file, code] of [...ALLOWED, ...CIRCLE]) write(file, code);
  for (const [file, , , code] of FORBIDDEN) write(file, code);
  lines = await findForbiddenImports(root);
});
afterAll(() => rmSync(root, { recursive: true }));

test.each(FORBIDDEN)('%s must not import %s [%s]', (file, imported, rule) => {
  const ofFile = lines.filter((line) => line.startsWith(`${file} → `));
  expect(ofFile).toEqual([expect.stringContaining(`→ ${imported} [${rule}] `)]);
});

test('no allowed import is reported', () => {
  const files = lines.map((line) => line.split(' → ')[0]);
  expect(ALLOWED.map(([file]) => file).filter((file) => files.includes(file))).toEqual([]);
});

describe('a circle of imports is reported', () => {
  test.each([
    ['of types', 'src/maps/a.ts → src/maps/b.ts → src/maps/a.ts [no-cycles]'],
    ['of components', 'src/components/D.astro → src/components/E.astro → src/components/D.astro [no-cycles]'],
  ])('%s', (_, expected) => expect(lines.some((line) => line.startsWith(expected))).toBe(true));
});
