import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../run.ts';
import { writeTexts, type BenchTexts } from './bench-texts-fs.ts';
import { measureNode } from './measured-process-fs.ts';
import { megabytes, rate, type Row } from './table.ts';

const FOLDER = path.join(ROOT, '.cache', 'bench');

/** Builds a site of `articles` pages with the sample collection's glossary; Pagefind's own program is not counted. */
export async function siteSpeed({ pages }: BenchTexts, articles: number): Promise<Row[]> {
  rmSync(FOLDER, { recursive: true, force: true });
  const content = path.join(FOLDER, 'content');
  writeTexts(pages(articles), path.join(content, 'sources'));
  mkdirSync(content, { recursive: true });
  cpSync(path.join(ROOT, 'content', 'glossary'), path.join(content, 'glossary'), { recursive: true });
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

function folderRows(dist: string): Row[] {
  const folders = { 'site on disk': dist, 'its search index': path.join(dist, 'pagefind') };
  const filters = filesIn(path.join(dist, 'pagefind', 'filter'));
  const largest = Math.max(0, ...filters.map(({ bytes }) => bytes));
  const rows = Object.entries(folders).map(([what, folder]) => sizeRow(what, filesIn(folder)));
  return [...rows, { ...sizeRow('its filters', filters), ratio: `the largest ${kilobytes(largest)}` }];
}

function sizeRow(what: string, files: readonly { bytes: number }[]): Row {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { what, size: `${files.length.toLocaleString('en')} files`, speed: kilobytes(bytes) };
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`;
}

function filesIn(folder: string): { bytes: number }[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => ({ bytes: statSync(path.join(parentPath, name)).size }));
}
