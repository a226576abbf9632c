import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import config from '../../.dependency-cruiser.mjs';

const FOLDERS = ['src', 'scripts', 'training', 'tests'];
const FILES = ['package.json', 'postil.config.ts', `{${FOLDERS.join(',')}}/**/*.{ts,mjs,js,json,css,astro}`];

/**
 * Returns a line for each import in the project at `root` that breaks a rule of `.dependency-cruiser.mjs`: the files
 * involved, the rule, and what to do instead.
 */
export async function findForbiddenImports(root: string): Promise<string[]> {
  const copy = path.join(root, '.cache', 'imports');
  copyAsTypeScript(root, copy);
  const folders = FOLDERS.filter((folder) => existsSync(path.join(copy, folder)));
  const { forbidden, options } = config;
  const { output } = await cruise(folders, { ...options, baseDir: copy, validate: true, ruleSet: { forbidden } });
  rmSync(copy, { recursive: true });
  return (output as ICruiseResult).summary.violations.map(describe).sort();
}

/**
 * Copies the modules below `root`. `A.astro` becomes `A.astro.ts` with its imports, where `import './A.astro'` finds
 * it by its extension, because dependency-cruiser does not read Astro's files.
 */
function copyAsTypeScript(root: string, copy: string): void {
  rmSync(copy, { recursive: true, force: true });
  for (const file of globSync(FILES, { cwd: root })) {
    const [from, to] = [path.join(root, file), path.join(copy, file)];
    mkdirSync(path.dirname(to), { recursive: true });
    if (file.endsWith('.astro')) writeFileSync(`${to}.ts`, extractCode(readFileSync(from, 'utf8')));
    else cpSync(from, to);
  }
}

/** Returns the code of an Astro file: its frontmatter and the scripts that Astro bundles. */
function extractCode(astro: string): string {
  const frontmatter = /^\s*---\r?\n([\s\S]*?)^---/m.exec(astro)?.[1] ?? '';
  const scripts = [...astro.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  return [frontmatter, ...scripts].join('\n');
}

function describe({ rule, from, to, unresolvedTo, cycle }: IViolation): string {
  const imported = to.includes('node_modules/') ? [unresolvedTo ?? to] : [to];
  const files = [from, ...(cycle?.map(({ name }) => name) ?? imported)];
  const comment = config.forbidden.find(({ name }) => name === rule.name)?.comment ?? '';
  return `${files.map((file) => file.replace(/\.astro\.ts$/, '.astro')).join(' → ')} [${rule.name}] ${comment}`;
}
