import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { ROOT } from '../lib/run.ts';
import { GENERATED_PAGES } from './generated-pages.ts';

// Fixtures are not documentation, and records of the past may name what no longer exists.
const NOT_DOCUMENTATION = /\/(?:cases|fixture-site|decisions)\/|CHANGELOG/;
const PAGES = globSync(['*.md', '{.github,content,docs,src,training}/**/*.md'], { cwd: ROOT })
  .filter((file) => !/^content\/(?!README)/.test(file))
  .filter((file) => !NOT_DOCUMENTATION.test(file));

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** All code of the project, to look names up in. */
const CODE = globSync('{src,scripts,training,tests}/**/*.{ts,astro,mjs,json}', { cwd: ROOT })
  .filter((file) => !/\/cases\/|model\.json|weights\.json|\/table\.json/.test(file))
  .map(read)
  .join('\n');

test.each(Object.entries(GENERATED_PAGES))('%s is up to date; "npm run docs" writes it', (file, generate) => {
  expect(read(file)).toBe(generate());
});

test('docs/decisions/README.md lists every decision', () => {
  const records = globSync('[0-9]*.md', { cwd: path.join(ROOT, 'docs/decisions') });
  const index = read('docs/decisions/README.md');
  expect(records.filter((record) => !index.includes(`](${record})`))).toEqual([]);
});

describe.each(PAGES)('%s', (file) => {
  const page = read(file);
  const prose = page.replace(/^```[\s\S]*?^```/gm, '');
  const codeSpans = [...prose.matchAll(/`([^`\s]+)`/g)].map(([, code = '']) => code);

  test('names only paths that exist', () => {
    const named = codeSpans.filter((code) => /^(?:src|scripts|training|tests|docs|public|\.github)\//.test(code));
    expect(named.filter((code) => !existsSync(path.join(ROOT, withoutPlaceholders(code))))).toEqual([]);
  });

  test('names only functions and constants that exist', () => {
    const named = codeSpans.filter((code) => /^(?:[a-z]+[A-Z]\w*|[A-Z]+_[A-Z_]+)$/.test(code));
    expect(named.filter((name) => !new RegExp(`\\b${name}\\b`).test(CODE))).toEqual([]);
  });

  test('names only npm scripts that exist', () => {
    const named = [...page.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });

  test('links only to files and headings that exist', () => {
    const targets = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !/^[a-z]+:/.test(target) && !linkExists(file, target))).toEqual([]);
  });
});

/** Cuts a path off before its first segment with a placeholder: `scripts/NAME.ts`, `src/strings/*.json`. */
function withoutPlaceholders(named: string): string {
  const segments = named.split('/');
  const placeholder = segments.findIndex((segment) => /[A-Z]{3,}(?!\.md)|[*<{…]/.test(segment));
  return placeholder < 0 ? named : segments.slice(0, placeholder).join('/');
}

function linkExists(from: string, target: string): boolean {
  const [relative = '', anchor] = target.split('#');
  const file = relative === '' ? from : path.join(path.dirname(from), relative);
  if (!existsSync(path.join(ROOT, file))) return false;
  return anchor === undefined || anchorsOf(read(file)).includes(anchor);
}

/** Returns the anchors of a page's headings, as GitHub makes them. */
function anchorsOf(page: string): string[] {
  const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
