import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { expect, test } from 'vitest';
import { ROOMS } from './rooms.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const RULES = ['postil/room-imports', 'import-x/no-cycle'];

const eslint = new ESLint({
  cwd: ROOT,
  ignore: false,
  overrideConfig: [ts.configs.disableTypeChecked],
  ruleFilter: ({ ruleId }) => RULES.includes(ruleId),
});

async function lint(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(ROOT, filePath) });
  return result?.messages.map(({ message }) => message) ?? [];
}

test.each([
  ['src/article/a.ts', `import { x } from '../convert/x.ts';`, '"article" may not import "convert", only problems'],
  ['src/convert/step/a.ts', `import '../../data/x.ts';`, '"convert" may not import "data"'],
  ['src/convert/title.ts', `import { x } from '../entities/x.ts';`, '"convert" may not import "entities"'],
  ['src/annotate/a.ts', `import { x } from '../entities/x.ts';`, 'only types from "entities"'],
  ['src/exports/a.ts', `export { x } from '../glossary/x.ts';`, 'only types from "glossary"'],
  ['src/components/A.astro', `---\nimport { x } from '../data/x.ts';\n---\n`, 'only types from "data"'],
  ['src/components/A.astro', `<script>\nimport '../convert/x.ts';\n</script>`, 'only types from "convert"'],
  ['src/pages/index.astro', `---\nimport { x } from '../convert/x.ts';\n---\n`, 'only types from "convert"'],
  ['scripts/build.ts', `import { x } from '../src/data/x.ts';`, '"scripts" may not import "data"'],
  ['src/convert/a.ts', `await import('../data/x.ts');`, '"convert" may not import "data"'],
  ['src/convert/a.ts', `import { readFileSync } from 'node:fs';`, '"convert" has no file access'],
  ['src/convert/a-fs.ts', `import { readFileSync } from 'fs/promises';`, '"convert" has no file access'],
  ['src/glossary/a.ts', `import { spawn } from 'node:child_process';`, '"glossary" is plain TypeScript'],
  ['src/entities/a.ts', `import { z } from 'astro/zod';`, '"entities" is plain TypeScript'],
  ['src/article/a.ts', `import { getCollection } from 'astro:content';`, '"article" may not import "astro:content"'],
  [
    'src/pages/a.astro',
    `---\nimport { getEntry } from 'astro:content';\n---\n`,
    '"pages" may not import "astro:content"',
  ],
  ['src/loaders/a.ts', `import { readFile } from 'node:fs/promises';`, 'named "…-fs.ts" touch the disk: rename a.ts'],
  ['scripts/lib/a.ts', `import { readFile } from 'node:fs/promises';`, 'named "…-fs.ts" touch the disk'],
])('%s: %s', async (file, code, message) => {
  expect(await lint(file, code)).toEqual([expect.stringContaining(message)]);
});

test.each([
  ['src/annotate/a.ts', `import type { Mention } from '../entities/mention.ts';`],
  ['src/annotate/a.ts', `import { type Mention } from '../entities/mention.ts';`],
  ['src/convert/find-entities.ts', `import { x } from '../entities/x.ts';`],
  ['src/convert/step/a.ts', `import { x } from '../entities/x.ts';`],
  ['src/convert/a.test.ts', `import { readFileSync } from 'node:fs';`],
  ['src/data/a.ts', `import { getCollection } from 'astro:content';\nimport { x } from '../exports/x.ts';`],
  ['src/loaders/a-fs.ts', `import { readFile } from 'node:fs/promises';`],
  ['src/components/A.astro', `---\nimport type { View } from '../data/view.ts';\nimport B from './B.astro';\n---\n`],
  ['scripts/build.ts', `import { readFileSync } from 'node:fs';\nimport { x } from '../src/convert/x.ts';`],
])('%s may: %s', async (file, code) => {
  expect(await lint(file, code)).toEqual([]);
});

test('two files may not import each other', async () => {
  const folder = path.join(ROOT, '.cache', 'lint-cycle');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'b.ts'), `import { a } from './a.ts';\nexport const b = () => a;\n`);
  writeFileSync(path.join(folder, 'a.ts'), `import { b } from './b.ts';\nexport const a = () => b;\n`);
  const [result] = await eslint.lintFiles(path.join(folder, 'a.ts'));
  rmSync(folder, { recursive: true });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['import-x/no-cycle']);
});

test('the rooms themselves have no cycles', () => {
  const reach = (room: string, seen: string[]): string[] =>
    (ROOMS[room]?.imports ?? []).flatMap((next) =>
      seen.includes(next) ? [] : [next, ...reach(next, [...seen, next])],
    );
  const inCycle = Object.keys(ROOMS).filter((room) => reach(room, []).includes(room));
  expect(inCycle).toEqual([]);
});
