import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/run.ts';
import { writeTexts, type BenchTexts } from './bench-texts.ts';
import { generateCollection } from './generate-collection.ts';
import { measureNode } from './measure-process.ts';
import { megabytes, rate, type Row } from './table.ts';

const SEED = 1;
const FOLDER = path.join(ROOT, '.cache', 'bench');

/** Measures all of the work for a site of pasted pages with the sample collection's glossary, conversion included. */
export function siteSpeed({ pages }: BenchTexts, articles: number): Promise<Row[]> {
  return buildSite(articles, (content) => {
    writeTexts(pages(articles), path.join(content, 'sources'));
    cpSync(path.join(ROOT, 'content', 'glossary'), path.join(content, 'glossary'), { recursive: true });
  });
}

/** Measures the build of generated articles that mention as many and as different names as a large collection. */
export function registerSpeed({ pieces }: BenchTexts, articles: number): Promise<Row[]> {
  return buildSite(articles, (content) => {
    for (const [file, text] of generateCollection(pieces.sentences, articles, SEED)) {
      const full = path.join(content, file);
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, text);
    }
  });
}

/** Builds a site of what `write` puts into its content folder; Pagefind's own program is not counted. */
async function buildSite(articles: number, write: (content: string) => void): Promise<Row[]> {
  rmSync(FOLDER, { recursive: true, force: true });
  const content = path.join(FOLDER, 'content');
  mkdirSync(content, { recursive: true });
  write(content);
  const dist = path.join(FOLDER, 'dist');
  const start = performance.now();
  const { cpuSeconds, peakBytes, exitCode } = await measureNode(['scripts/build.ts'], { env: siteEnv(content, dist) });
  const wall = Math.round((performance.now() - start) / 1000);
  const rows = [
    {
      what: 'site, all of it',
      size: `${articles.toLocaleString('en')} articles`,
      speed: rate(articles, cpuSeconds, 'articles'),
      memory: megabytes(peakBytes),
      ratio: `${cpuSeconds.toFixed(1)} s CPU, ${wall} s in all${exitCode ? `; build ended with ${exitCode}` : ''}`,
    },
    ...folderRows(dist),
  ];
  rmSync(FOLDER, { recursive: true, force: true });
  return rows;
}

function siteEnv(content: string, dist: string): Record<string, string> {
  return {
    ASTRO_TELEMETRY_DISABLED: '1',
    POSTIL_CONTENT: path.relative(ROOT, content),
    POSTIL_OUT: path.relative(ROOT, dist),
    POSTIL_CACHE: path.relative(ROOT, path.join(FOLDER, 'cache')),
  };
}

/** The parts of a built site whose size is measured, by their files. */
const PARTS: Readonly<Record<string, RegExp>> = {
  'site on disk': /./,
  'pages of articles': /^articles\/.*\.html$/,
  'pages of names': /^entities\/.*\.html$/,
  'pages of the glossary': /^glossary\/.*\.html$/,
  'pages of the timeline': /^timeline\/.*\.html$/,
  'names to suggest': /^search\/names\.json$/,
  'its search index': /^pagefind\//,
  'its filters': /^pagefind\/filter\//,
};

function folderRows(dist: string): Row[] {
  const files = filesIn(dist);
  return Object.entries(PARTS).map(([what, pattern]) =>
    sizeRow(
      what,
      files.filter(({ name }) => pattern.test(name)),
    ),
  );
}

function sizeRow(what: string, files: readonly BuiltFile[]): Row {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const largest = files.reduce((max, file) => Math.max(max, file.bytes), 0);
  const size = `${files.length.toLocaleString('en')} files`;
  return { what, size, speed: kilobytes(bytes), ratio: `the largest ${kilobytes(largest)}` };
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`;
}

interface BuiltFile {
  /** Relative to the built folder, with forward slashes. */
  name: string;
  bytes: number;
}

function filesIn(folder: string): BuiltFile[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  return files.map((file) => ({
    name: path.relative(folder, file).replaceAll('\\', '/'),
    bytes: statSync(file).size,
  }));
}
